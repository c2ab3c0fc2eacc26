import type { z } from 'zod';
import type { RecordKind } from './kinds';

/** The columns of the envelope that a kind fills from its data; what it does not name is ''. */
export interface Columns {
  readonly unitId?: string;
  readonly personId?: string;
  readonly parentId?: string;
  readonly status?: string;
  readonly due?: string;
  readonly at?: string;
  readonly restricted?: boolean;
}

/** One kind of record: the schema of its data, its version, and which data fill which columns. */
export interface KindDefinition<S extends z.ZodType = z.ZodType> {
  readonly kind: RecordKind;
  readonly version: number;
  readonly data: S;
  readonly columns: (data: z.output<S>) => Columns;
  /** Converters by the version they start from; data of an older version passes through them in turn. */
  readonly upgrades?: Readonly<
    Record<number, (data: Readonly<Record<string, unknown>>) => Record<string, unknown>>
  >;
}

export function defineKind<S extends z.ZodType>(definition: KindDefinition<S>): KindDefinition<S> {
  return definition;
}
