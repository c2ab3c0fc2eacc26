// First: it tells zod not to probe `eval`, which the window's policy forbids.
import './app/zodWithoutEval';
import './app/fonts';
import './app/global.css';
import { createRoot } from 'react-dom/client';
import { StrictMode } from 'react';
import { App } from './app/App';
import { startI18n } from './app/i18n';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await startI18n();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
