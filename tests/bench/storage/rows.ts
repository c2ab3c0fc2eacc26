import type { Task } from './documents';

/** A document as RxDB hands it to a storage. */
export interface FilledTask extends Task {
  readonly _deleted: boolean;
  readonly _rev: string;
  readonly _meta: { readonly lwt: number };
  readonly _attachments: Readonly<Record<string, never>>;
}

const lwt = Date.now();

export const filled = (task: Task, revision = 1): FilledTask => ({
  ...task,
  _deleted: false,
  _rev: `${revision}-benchbench`,
  _meta: { lwt: lwt + 0.01 },
  _attachments: {},
});
