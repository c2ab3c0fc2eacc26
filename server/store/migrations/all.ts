import { first } from './first';
import type { Migration } from './migration';

/** Every migration in order. */
export const migrations: readonly Migration[] = [first];
