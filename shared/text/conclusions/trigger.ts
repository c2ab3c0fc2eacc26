import type { NounPhrase } from './nounPhrase';

/** A place where a body is given a task: the leads, where the giving begins, where the duty begins. */
export type Trigger = Readonly<{ at: number; leads: NounPhrase; duty: number; how: 'verb' | 'subject' }>;
