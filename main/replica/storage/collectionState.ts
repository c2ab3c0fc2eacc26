import type { Subject } from 'rxjs';
import type { EventBulk, RxStorageChangeEvent } from 'rxdb';
import type { ColumnPlan, StoredDocument, StoredSchema } from './columns';
import type { DatabaseFile } from './databaseFile';
import type { SearchIndex } from './searchIndex';
import type { CollectionTable } from './collectionTable';

/** Where a reader of changes stands: the number of the last change it has seen. */
export interface Checkpoint {
  readonly seq: number;
}

export type ChangeBulk = EventBulk<RxStorageChangeEvent<StoredDocument>, Checkpoint>;

/** What all instances of one collection share in this thread. */
export interface CollectionState {
  readonly file: DatabaseFile;
  readonly name: string;
  readonly schema: StoredSchema;
  readonly plan: ColumnPlan;
  readonly table: CollectionTable;
  readonly search: SearchIndex | undefined;
  readonly changes: Subject<ChangeBulk>;
  users: number;
  removed: boolean;
}
