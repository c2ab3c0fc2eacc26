import { changedRecord, newRecord } from '#shared/domain/newRecord';
import { decide } from '#shared/domain/access/decide';
import { unstamped } from '#shared/domain/envelope';
import { validate } from '#shared/domain/validate';
import { canonical, writableOf } from '#shared/domain/content';
import { Failure } from '../failure';
import type { Actor } from '#shared/domain/access/actor';
import type { Clock } from '../clock';
import type { DataOf } from '#shared/domain/catalogue';
import type { RecordKind } from '#shared/domain/kinds';
import type { Replica } from './replica';
import type { StoredRecord, Writable } from '#shared/domain/envelope';

/** The only way in which a person's work enters the replica: checked, allowed, and marked as not yet accepted. */
export interface Writer {
  readonly read: <K extends RecordKind>(kind: K, id: string) => Promise<Typed<K> | null>;
  /** @throws Failure record.exists when the id is taken, or what `decide` and `validate` say */
  readonly create: <K extends RecordKind>(kind: K, data: DataOf<K>, id?: string) => Promise<string>;
  /** Reads, changes and writes without a gap. @throws Failure record.gone, or what `decide` and `validate` say */
  readonly change: <K extends RecordKind>(
    kind: K,
    id: string,
    how: (data: DataOf<K>) => DataOf<K>,
  ) => Promise<void>;
}

export interface Typed<K extends RecordKind> {
  readonly record: StoredRecord;
  readonly data: DataOf<K>;
}

/** The data of a record of a kind; the replica holds only what passed `validate` here or on the server. */
export const dataOf = <K extends RecordKind>(record: Writable, _kind: K): DataOf<K> =>
  record.data as unknown as DataOf<K>;

export function createWriter(replica: Replica, actor: () => Actor, clock: Clock): Writer {
  function checked(before: Writable | null, after: Writable): Writable {
    const decision = decide({ actor: actor(), before, after, deleted: false });
    if (!decision.allowed) throw new Failure(decision.code);
    const valid = validate(after);
    if (!valid.ok) throw new Failure(valid.problem.code, valid.problem.params);
    return valid.value;
  }

  const find = async (kind: RecordKind, id: string) => {
    const document = await replica.records.findOne(id).exec();
    return document?.kind === kind ? document : null;
  };

  return {
    async read(kind, id) {
      const document = await find(kind, id);
      if (!document) return null;
      const record = document.toMutableJSON() as StoredRecord;
      return { record, data: dataOf(record, kind) };
    },
    async create(kind, data, id) {
      const { personId, orgId } = actor();
      const record = newRecord(kind, data, { personId, orgId, now: clock.now().toISOString() }, id);
      const valid = checked(null, record);
      try {
        await replica.records.insert({ ...valid, ...unstamped });
      } catch (error) {
        if ((error as { code?: string }).code === 'CONFLICT') throw new Failure('record.exists', {}, error);
        throw error;
      }
      return record.id;
    },
    async change(kind, id, how) {
      const document = await find(kind, id);
      if (!document) throw new Failure('record.gone');
      await document.incrementalModify((current) => {
        const before = writableOf(current);
        const data = how(dataOf(before, kind));
        // Saving what already stands is no edit, and needs no answer of the server.
        if (canonical(data) === canonical(before.data)) return current;
        const after = changedRecord(before, kind, data, clock.now().toISOString());
        return { ...current, ...checked(before, after), seq: 0, acceptedAt: '' };
      });
    },
  };
}
