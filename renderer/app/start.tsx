import './fonts';
import './global.css';
import { createRoot } from 'react-dom/client';
import { StrictMode } from 'react';
import { App } from './App';
import { startI18n } from './i18n';

/** Draws the window. */
export async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  await startI18n();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
