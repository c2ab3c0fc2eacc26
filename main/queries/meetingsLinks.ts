import { dataOf } from '../replica/writer';
import { find, findByIds } from './find';
import type { MeetingData } from '#shared/domain/meetings';
import type { MeetingLink, MeetingLinks } from '#shared/ipc/meetingViews';
import type { Replica } from '../replica/replica';
import type { StoredRecord } from '#shared/domain/envelope';

const linkOf = (record: StoredRecord): MeetingLink => {
  const { title, heldOn, status, noticeNumber } = dataOf(record, 'meeting');
  return { id: record.id, title, heldOn, status, noticeNumber };
};

/** The meetings before and after one, what it completes and what completes it. Those that are not here are left out. */
export async function linksOf(replica: Replica, id: string, data: MeetingData): Promise<MeetingLinks> {
  const { previousId = '', supplementTo = '' } = data;
  const before = await findByIds(
    replica,
    [previousId, supplementTo].filter((linked) => linked !== ''),
  );
  const following = await find(replica, { selector: { kind: 'meeting', parentId: id } });
  const [previous, supplemented] = [before.get(previousId), before.get(supplementTo)];
  const links = following.map(linkOf).sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
  const supplements = new Set(
    following.filter((record) => dataOf(record, 'meeting').supplementTo === id).map((record) => record.id),
  );
  return {
    previous: previous ? linkOf(previous) : null,
    previousSignedAt: previous ? dataOf(previous, 'meeting').signedAt : '',
    supplementTo: supplemented ? linkOf(supplemented) : null,
    supplements: links.filter((link) => supplements.has(link.id)),
    next: links.filter((link) => !supplements.has(link.id)),
  };
}
