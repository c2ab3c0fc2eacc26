import { conclusionNotice } from '#shared/documents/builders/conclusionNotice';
import type { AdministrativeDocument, SigningCapacity } from '#shared/documents/model';
import type { MeetingData } from '#shared/domain/meetings';
import type { Organisation } from '../replica/organisation';
import type { PersonData } from '#shared/domain/people';

/** The notice of a meeting's conclusions, with what the office's setting says of organ, place and signer. */
export function noticeOfMeeting(meeting: MeetingData, organisation: Organisation): AdministrativeDocument {
  const { units, people, setting } = organisation;
  const unitName = (id: string): string => units.get(id)?.name ?? '';
  const chair = people.get(meeting.chairId);
  const signer = signerOf(organisation);
  return conclusionNotice({
    organs: { governingBody: setting?.governingBody || null, issuingOrgan: setting?.organName ?? '' },
    place: setting?.place ?? '',
    number: meeting.noticeNumber ? Number.parseInt(meeting.noticeNumber, 10) : null,
    notation: 'TB-UBND',
    date: meeting.noticeDate || meeting.heldOn.slice(0, 7),
    signed: meeting.status === 'SIGNED',
    signer: { capacity: byOrderOfTheChair, name: nameOf(signer) },
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
        conclusions: [...meeting.conclusions]
          .sort((a, b) => a.order - b.order)
          .map((conclusion) => ({
            text: conclusion.text,
            leadUnit: unitName(conclusion.leadUnitId) || null,
            coordinatingUnits: conclusion.coordinatingUnitIds.map(unitName),
            deadline: conclusion.dueDate || null,
            none: conclusion.noTask,
          })),
      },
    ],
  });
}

/** TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG: the usual signer of a notice (NĐ 30/2020 Điều 13). */
const byOrderOfTheChair: SigningCapacity = {
  kind: 'byOrder',
  head: 'Chủ tịch',
  signer: { kind: 'own', post: 'Chánh Văn phòng' },
};

function signerOf({ people, roles }: Organisation): PersonData | undefined {
  const chief = roles.find(({ role }) => role === 'CHIEF_OF_OFFICE');
  return chief && people.get(chief.personId);
}

/** A sample person is called by their post; on paper the line of the name then stays empty. */
const nameOf = (person: PersonData | undefined): string | null =>
  person && person.fullName !== person.position ? person.fullName : null;

function withName(person: PersonData | undefined): { readonly post: string; readonly name?: string } {
  const name = nameOf(person);
  return { post: person?.position ?? 'Chủ tịch UBND', ...(name ? { name } : {}) };
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** Those who were there and the units that lead or coordinate, each once. */
function recipientsOf(meeting: MeetingData, unitName: (id: string) => string): readonly string[] {
  const involved = meeting.conclusions.flatMap(({ leadUnitId, coordinatingUnitIds }) => [
    leadUnitId,
    ...coordinatingUnitIds,
  ]);
  const units = [...new Set(involved)].map(unitName).filter((name) => name !== '');
  return ['Chủ tịch, các Phó Chủ tịch UBND (để báo cáo)', ...units];
}
