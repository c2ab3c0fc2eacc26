import type { Task } from './documents';

/** One way of keeping the documents, measured like every other. Numbers i vary the question from call to call. */
export interface Contender {
  readonly name: string;
  insert(tasks: readonly Task[]): Promise<void>;
  /** Brings to an end what inserting left for later (PouchDB fills its indexes when they are first asked). */
  settle?(): Promise<void>;
  /** Closes and opens again, as at the start of the program. */
  reopen(): Promise<void>;
  /** 50 tasks of a status from a day on, by due day. */
  page(i: number): Promise<readonly unknown[]>;
  /** The tasks of one unit within three days. */
  selective(i: number): Promise<readonly unknown[]>;
  findOne(id: string): Promise<unknown>;
  /** How many tasks of a status are due before a day. */
  count(i: number): Promise<number>;
  /** Gives these tasks, all stored, another status; returns the milliseconds of the writing alone. */
  update(ids: readonly string[]): Promise<number>;
  /** What changed since just before the last `update`; undefined where the layer has no such call. */
  changes(): Promise<readonly unknown[]> | undefined;
  fileBytes(): number;
  close(): Promise<void>;
}

export const KEY = 'b'.repeat(64);
