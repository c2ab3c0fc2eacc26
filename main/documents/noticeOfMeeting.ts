import { conclusionNotice } from '#shared/documents/builders/conclusionNotice';
import { chiefSigner, leadNames, lowerFirst, nameOf, organsOf, unitNamer } from './officeOfMeeting';
import { inOrder } from '#shared/domain/meetingLines';
import { tasksOf } from '#shared/domain/meetingTasks';
import type { AdministrativeDocument } from '#shared/documents/model';
import type { MeetingData } from '#shared/domain/meetings';
import type { Organisation } from '../replica/organisation';
import type { PersonData } from '#shared/domain/people';

/** The notice of a meeting's conclusions, with what the office's setting says of organ, place and signer. */
export function noticeOfMeeting(meeting: MeetingData, organisation: Organisation): AdministrativeDocument {
  const { people, setting } = organisation;
  const unitName = unitNamer(organisation);
  const chair = people.get(meeting.chairId);
  return conclusionNotice({
    organs: organsOf(organisation),
    place: setting?.place ?? '',
    number: meeting.noticeNumber ? Number.parseInt(meeting.noticeNumber, 10) : null,
    notation: 'TB-UBND',
    date: meeting.noticeDate || meeting.heldOn.slice(0, 7),
    signed: meeting.status === 'SIGNED',
    signer: chiefSigner(organisation),
    recipients: { places: recipientsOf(meeting, unitName), filing: 'VT, VP' },
    chair: withName(chair),
    meeting: {
      title: lowerFirst(meeting.title),
      date: meeting.heldOn,
      time: meeting.startTime,
      ...(meeting.place ? { venue: meeting.place } : {}),
    },
    participants: meeting.attendees
      .filter(({ present }) => present)
      .map(({ post, deputyName }) => (deputyName ? `${post} (${deputyName} dự thay)` : post)),
    ...(meeting.opening ? { opening: meeting.opening } : {}),
    sections: [
      {
        title: '',
        conclusions: inOrder(meeting.conclusions).map((conclusion) => ({
          text: conclusion.text,
          leadUnit: leadNames(conclusion, unitName),
          coordinatingUnits: conclusion.coordinatingUnitIds.map(unitName),
          deadline: conclusion.dueDate || null,
          none: conclusion.noTask,
        })),
      },
    ],
  });
}

function withName(person: PersonData | undefined): { readonly post: string; readonly name?: string } {
  const name = nameOf(person);
  return { post: person?.position ?? 'Chủ tịch UBND', ...(name ? { name } : {}) };
}

/** Those who were there and the units that lead or coordinate, each once. */
function recipientsOf(meeting: MeetingData, unitName: (id: string) => string): readonly string[] {
  const involved = meeting.conclusions.flatMap((conclusion) => [
    ...tasksOf(conclusion).map(({ leadUnitId }) => leadUnitId),
    ...conclusion.coordinatingUnitIds,
  ]);
  const units = [...new Set(involved)].map(unitName).filter((name) => name !== '');
  return ['Chủ tịch, các Phó Chủ tịch UBND (để báo cáo)', ...units];
}
