import { aggregateRows } from './aggregateRows';
import { checkFile } from './checkFile';
import type { StoredDocument } from './columns';
import type { DatabaseFile } from './databaseFile';
import type { AggregateParams, AggregateRow } from './extension';
import { type RawPage, rawPage } from './rawPage';
import { prepareRekey } from './rekey';
import { searchDocuments } from './searchDocuments';
import { StorageError } from './storageError';

/** Which database and collection a request means; both may be left out where there is only one. */
export interface Target {
  readonly database?: string | undefined;
  readonly collection?: string | undefined;
}

/** All that can be asked beyond RxDB, as it travels to the worker. */
export type StorageRequest =
  | {
      readonly kind: 'aggregate';
      readonly name: string;
      readonly params: AggregateParams;
      readonly target: Target;
    }
  | {
      readonly kind: 'search';
      readonly text: string;
      readonly filter: object;
      readonly limit: number;
      readonly target: Target;
    }
  | { readonly kind: 'integrity' }
  | { readonly kind: 'raw'; readonly after: number; readonly limit: number; readonly target: Target }
  | { readonly kind: 'prepare-rekey'; readonly newKey: string };

export interface Answers {
  readonly aggregate: readonly AggregateRow[];
  readonly search: readonly StoredDocument[];
  readonly integrity: readonly string[];
  readonly raw: RawPage;
  readonly 'prepare-rekey': readonly string[];
}

/** Answers one request over the open files. */
export function serve<K extends StorageRequest['kind']>(
  files: readonly DatabaseFile[],
  request: Extract<StorageRequest, { kind: K }>,
): Answers[K] {
  return answer(files, request) as Answers[K];
}

function answer(files: readonly DatabaseFile[], request: StorageRequest): Answers[StorageRequest['kind']] {
  switch (request.kind) {
    case 'aggregate':
      return aggregateRows(
        fileOf(files, request.target),
        request.target.collection,
        request.name,
        request.params,
      );
    case 'search':
      return searchDocuments(
        fileOf(files, request.target),
        request.target.collection,
        request.text,
        request.filter,
        request.limit,
      );
    case 'integrity':
      return files.flatMap(checkFile);
    case 'raw':
      return rawPage(fileOf(files, request.target), request.target.collection, request.after, request.limit);
    case 'prepare-rekey':
      return [prepareRekey(fileOf(files, {}), request.newKey)];
  }
}

function fileOf(files: readonly DatabaseFile[], target: Target): DatabaseFile {
  const wanted =
    target.database === undefined ? files : files.filter((file) => file.databaseName === target.database);
  const [file, second] = wanted;
  if (!file) throw new StorageError('misuse', 'no such database is open');
  if (second) throw new StorageError('misuse', 'several databases are open: name one');
  return file;
}
