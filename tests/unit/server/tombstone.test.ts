import { expect, it } from 'vitest';
import { feedRecord } from '#shared/sync/protocol';
import { openToAll, readable } from '#shared/domain/access/decide';
import { recordKinds } from '#shared/domain/kinds';
import { sampleOrganisation } from '#server/sample/organisation';
import { tombstone } from '#server/feed/tombstone';

const actor = { personId: 'p', orgId: 'longbien', unitId: 'u', roles: [] };

it.each(recordKinds)('says of a %s only that it is gone, in the form that the feed promises', (kind) => {
  const gone = tombstone(actor, { id: 'x', kind, seq: 3, rev: 2, acceptedAt: '2019-01-28T03:00:00.000Z' });
  expect(feedRecord.parse(gone)).toMatchObject({ id: 'x', kind, data: {}, _deleted: true });
});

it('sends without a further look only what anyone of the organisation may read', () => {
  for (const record of sampleOrganisation().records.filter(openToAll))
    expect(readable(actor, record)).toBe(true);
});
