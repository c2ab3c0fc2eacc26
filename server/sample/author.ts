import { newRecord } from '#shared/domain/newRecord';
import type { DataOf } from '#shared/domain/catalogue';
import type { RecordKind } from '#shared/domain/kinds';
import type { Writable } from '#shared/domain/envelope';

/** SAMPLE DATA. The organisation of the sample, and the day it stands still on: the day of its meeting. */
export const sampleOrgId = 'longbien';
export const sampleDay = '2019-01-28';

/** Ids of the sample are readable and stay the same from one loading to the next. */
export const unitId = (slug: string): string => `${sampleOrgId}.unit.${slug}`;
export const personId = (slug: string): string => `${sampleOrgId}.person.${slug}`;
export const sampleId = (kind: string, slug: string): string => `${sampleOrgId}.${kind}.${slug}`;

/** An instant of a day, local time of Vietnam (UTC+7). */
export const instantOf = (day: string, time: string): string =>
  new Date(`${day}T${time}:00+07:00`).toISOString();

/** A sample record, written by a person of the sample on a day. */
export function sampleRecord<K extends RecordKind>(
  kind: K,
  slug: string,
  data: DataOf<K>,
  written: { readonly by?: string; readonly at?: string } = {},
): Writable {
  const author = {
    orgId: sampleOrgId,
    personId: written.by ?? personId('quantri'),
    now: written.at ?? instantOf('2018-12-01', '08:00'),
  };
  return newRecord(kind, data, author, sampleId(kind, slug));
}
