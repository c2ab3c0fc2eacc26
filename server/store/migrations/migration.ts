/** One step in the life of the database; steps are run once, in the order of their numbers, and never edited. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}
