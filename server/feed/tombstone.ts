import { catalogue } from '#shared/domain/catalogue';
import type { Actor } from '#shared/domain/access/actor';
import type { FeedRecord } from '#shared/sync/protocol';
import type { RecordKind } from '#shared/domain/kinds';

/** What is said of a record to someone who may no longer read it: its id and that it is gone, nothing of its content. */
export function tombstone(
  actor: Actor,
  {
    id,
    kind,
    seq,
    rev,
    acceptedAt,
  }: Pick<FeedRecord, 'id' | 'seq' | 'rev' | 'acceptedAt'> & { readonly kind: RecordKind },
): FeedRecord {
  return {
    id,
    kind,
    v: catalogue[kind].version,
    orgId: actor.orgId,
    unitId: '',
    personId: '',
    parentId: '',
    status: '',
    due: '',
    at: '',
    restricted: true,
    data: {},
    createdAt: acceptedAt,
    createdBy: actor.personId,
    occurredAt: acceptedAt,
    seq,
    acceptedAt,
    rev,
    _deleted: true,
  };
}
