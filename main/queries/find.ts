import type { MangoQuery } from 'rxdb';
import type { Replica } from '../replica/replica';
import type { StoredRecord } from '#shared/domain/envelope';

/** The records that a query selects, as plain data. */
export async function find(
  replica: Replica,
  query: MangoQuery<StoredRecord>,
): Promise<readonly StoredRecord[]> {
  const documents = await replica.records.find(query).exec();
  return documents.map((document) => document.toJSON() as StoredRecord);
}

/** The records with these ids, by id; unknown ids are left out. */
export async function findByIds(
  replica: Replica,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRecord>> {
  const found = await replica.records.findByIds([...ids]).exec();
  return new Map([...found].map(([id, document]) => [id, document.toJSON() as StoredRecord]));
}
