import type { z } from 'zod';

/** One call from the window to the main process: what it takes (checked at run time) and what it answers (typed). */
export interface CallDefinition<I extends z.ZodType = z.ZodType, O = unknown> {
  readonly input: I;
  /** Carries the type of the answer; never set. */
  readonly answers?: O;
}

export const takes = <I extends z.ZodType>(input: I): { answers: <O>() => CallDefinition<I, O> } => ({
  answers: <O>() => ({ input }) as CallDefinition<I, O>,
});
