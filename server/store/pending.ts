import type { Current } from './current';
import type { Writable } from '#shared/domain/envelope';

/** A write that was judged good and waits for its number. */
export interface Pending {
  readonly record: Writable;
  readonly deleted: boolean;
  readonly authoredHash: string;
  readonly before: Current | undefined;
}
