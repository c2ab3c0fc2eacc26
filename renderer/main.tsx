// First and alone: schemas must find it when they are made, and those are in the chunks that follow.
import './app/zodWithoutEval';

const { start } = await import('./app/start');
await start();
