import type { StorageError } from './storageError';

/** What the worker's guardian reports: a crash with its cause, then either a restart or giving up. */
export type StorageProblem =
  | { readonly kind: 'crashed'; readonly error: StorageError; readonly waiting: number }
  | { readonly kind: 'restarted'; readonly resent: number }
  | { readonly kind: 'gave-up'; readonly error: StorageError };
