import { agendaLines, attendeeName, chiefSigner, nameOf, organsOf, unitNamer } from './officeOfMeeting';
import { Failure } from '../failure';
import { invitation } from '#shared/documents/builders/invitation';
import type { AdministrativeDocument } from '#shared/documents/model';
import type { Workspace } from '../session/workspace';

/** Giấy mời to a meeting, with its agenda (NĐ 30/2020 Phụ lục III, Mẫu 1.7). @throws Failure record.gone */
export async function invitationOfMeeting(
  { writer, organisation: watch }: Workspace,
  id: string,
): Promise<AdministrativeDocument> {
  const meeting = await writer.read('meeting', id);
  if (!meeting) throw new Failure('record.gone');
  const { data } = meeting;
  const organisation = watch.current();
  const chair = organisation.people.get(data.chairId);
  return invitation({
    organs: organsOf(organisation),
    place: organisation.setting?.place ?? '',
    number: null,
    notation: 'GM-UBND',
    issuedOn: watch.today().slice(0, 7),
    // It goes out before the meeting and is signed on paper: the meeting's own signature comes later.
    signed: true,
    signer: chiefSigner(organisation),
    recipients: { places: ['Như thành phần mời'], filing: 'VT, VP' },
    subject: data.title,
    guests: data.attendees.map((attendee) => attendeeName(attendee, organisation)),
    chair: chair ? [nameOf(chair), chair.position].filter(Boolean).join(' - ') : null,
    date: data.heldOn,
    time: data.startTime,
    venue: data.place,
    agenda: agendaLines(data, unitNamer(organisation)),
    notes: [],
  });
}
