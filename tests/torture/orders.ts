import type { Deed } from './plan';

/** What a replica process is told. */
export type Order =
  | { readonly order: 'prepare'; readonly tasks: readonly string[]; readonly meetings: readonly string[] }
  | { readonly order: 'deed'; readonly deed: Deed }
  | { readonly order: 'now' | 'status' | 'dump' | 'close' };

/** What it answers; `acted` is what its person was told: "saved". */
export type Reply =
  | { readonly reply: 'done' }
  /** `gone`: a line that its person took out again themselves. */
  | { readonly reply: 'acted'; readonly id: string; readonly gone?: string }
  | { readonly reply: 'failed'; readonly code: string }
  | {
      readonly reply: 'status';
      readonly phase: string;
      readonly waiting: number;
      readonly waitingFiles: number;
    }
  | {
      readonly reply: 'dump';
      /** Id, content hash, number of the server. */
      readonly records: readonly (readonly [string, string, number])[];
      readonly parked: readonly string[];
    };
