import { constants } from 'node:os';

type Step = () => Promise<void> | void;

const steps: Step[] = [];
let watching = false;

let ending: Promise<void> = Promise.resolve();

/** Ends what was started, the last first. Called twice (a signal and the end it causes), both wait for the whole end. */
export function runCleanups(): Promise<void> {
  ending = ending.then(endAll);
  return ending;
}

async function endAll(): Promise<void> {
  for (let step = steps.pop(); step; step = steps.pop()) {
    try {
      await step();
    } catch (error) {
      console.error(`giao-ban: while stopping: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}

/** Registers a step for the end of the program, also when a signal ends it. Returns how to take it back. */
export function onEnd(step: Step): () => void {
  if (!watching) {
    watching = true;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        void runCleanups().finally(() => process.exit(128 + constants.signals[signal]));
      });
    }
  }
  steps.push(step);
  return () => {
    const index = steps.indexOf(step);
    if (index >= 0) steps.splice(index, 1);
  };
}
