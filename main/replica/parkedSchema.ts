import type { RxJsonSchema } from 'rxdb';
import type { Writable } from '#shared/domain/envelope';

/**
 * What the server refused, or what two people changed at once, kept whole on this machine until a person settles
 * it. `id` is made of the record and its content, so parking the same thing twice keeps one.
 */
export interface Parked {
  readonly id: string;
  readonly recordId: string;
  readonly reason: 'refused' | 'conflict';
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly clashes: readonly string[];
  readonly mine: Writable;
  readonly mineDeleted: boolean;
  readonly theirs: Writable | null;
  readonly at: string;
}

export const parkedSchema: RxJsonSchema<Parked> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 140 },
    recordId: { type: 'string', maxLength: 64 },
    reason: { type: 'string', maxLength: 20 },
    code: { type: 'string' },
    params: { type: 'object', additionalProperties: true },
    clashes: { type: 'array', items: { type: 'string' } },
    mine: { type: 'object', additionalProperties: true },
    mineDeleted: { type: 'boolean' },
    theirs: {},
    at: { type: 'string', maxLength: 30 },
  } as RxJsonSchema<Parked>['properties'],
  required: ['id', 'recordId', 'reason', 'code', 'params', 'clashes', 'mine', 'mineDeleted', 'at'],
  indexes: ['recordId', 'at'],
};
