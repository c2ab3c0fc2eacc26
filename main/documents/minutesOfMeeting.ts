import { agendaLines, answerable, attendeeName, nameOf, organsOf, unitNamer } from './officeOfMeeting';
import { Failure } from '../failure';
import { inOrder } from '#shared/domain/meetingLines';
import { meetingMinutes } from '#shared/documents/builders/meetingMinutes';
import type { AdministrativeDocument } from '#shared/documents/model';
import type { MeetingData } from '#shared/domain/meetings';
import type { Organisation } from '../replica/organisation';
import type { Workspace } from '../session/workspace';

/** Biên bản of a meeting: who was there, what was said, who answers for what until when (NĐ 30/2020 Mẫu 1.9). */
export async function minutesOfMeeting(
  { writer, organisation: watch }: Workspace,
  id: string,
): Promise<AdministrativeDocument> {
  const meeting = await writer.read('meeting', id);
  if (!meeting) throw new Failure('record.gone');
  const { data } = meeting;
  const organisation = watch.current();
  const unitName = unitNamer(organisation);
  const { present, absent } = attendance(data, organisation);
  return meetingMinutes({
    organs: organsOf(organisation),
    number: null,
    notation: 'BB-UBND',
    signed: data.status === 'SIGNED',
    recipients: { places: ['Như thành phần dự họp'], filing: 'VT, Hồ sơ' },
    title: data.title,
    start: { date: data.heldOn, time: data.startTime },
    end: data.endTime ? { date: data.heldOn, time: data.endTime } : null,
    venue: data.place,
    chair: personOf(data.chairId, organisation),
    secretary: personOf(data.secretaryId, organisation),
    present,
    absent,
    agenda: agendaLines(data, unitName),
    proceedings: [
      ...inOrder(data.carried ?? []).flatMap(({ text, remark }) =>
        remark ? [{ speaker: null, text: `${text} ${remark}` }] : [],
      ),
      ...inOrder(data.proceedings ?? []).map(({ speaker, text }) => ({ speaker: speaker || null, text })),
    ],
    conclusions: inOrder(data.conclusions).map(
      (conclusion) => conclusion.text + answerable(conclusion, unitName),
    ),
  });
}

function attendance(
  { attendees }: MeetingData,
  organisation: Organisation,
): {
  readonly present: readonly string[];
  readonly absent: readonly { readonly who: string; readonly reason: null }[];
} {
  const here = attendees.filter(({ present, deputyName }) => present || deputyName);
  return {
    present: here.map((attendee) =>
      attendee.deputyName
        ? `${attendee.post} (${attendee.deputyName} dự thay)`
        : attendeeName(attendee, organisation),
    ),
    absent: attendees
      .filter((attendee) => !here.includes(attendee))
      .map((attendee) => ({ who: attendeeName(attendee, organisation), reason: null })),
  };
}

const personOf = (id: string, { people }: Organisation): { readonly post: string; readonly name: string } => {
  const person = people.get(id);
  return { post: person?.position ?? '', name: nameOf(person) ?? '' };
};
