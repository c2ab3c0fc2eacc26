import { inOrder } from '#shared/domain/meetingLines';
import { numericDate } from '#shared/documents/documentDate';
import { tasksOf } from '#shared/domain/meetingTasks';
import type { Conclusion, MeetingData } from '#shared/domain/meetings';
import type { Organisation } from '../replica/organisation';
import type { OrganNames, SignatureBlock } from '#shared/documents/model';
import type { PersonData } from '#shared/domain/people';

/** The names of the organ as the office's setting says them. */
export const organsOf = ({ setting }: Organisation): OrganNames => ({
  governingBody: setting?.governingBody || null,
  issuingOrgan: setting?.organName ?? '',
});

/** TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG: the usual signer of notices and invitations (NĐ 30/2020 Điều 13). */
export function chiefSigner({ people, roles }: Organisation): SignatureBlock {
  const chief = roles.find(({ role }) => role === 'CHIEF_OF_OFFICE');
  return {
    capacity: { kind: 'byOrder', head: 'Chủ tịch', signer: { kind: 'own', post: 'Chánh Văn phòng' } },
    name: nameOf(chief && people.get(chief.personId)),
  };
}

/** A sample person is called by their post; on paper the line of the name then stays empty. */
export const nameOf = (person: PersonData | undefined): string | null =>
  person && person.fullName !== person.position ? person.fullName : null;

export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

export const unitNamer =
  ({ units }: Organisation) =>
  (id: string): string =>
    units.get(id)?.name ?? '';

/** Who leads a conclusion, all of them by name, or null. */
export function leadNames(conclusion: Conclusion, unitName: (id: string) => string): string | null {
  const names = tasksOf(conclusion).map(({ leadUnitId }) => unitName(leadUnitId));
  return names.filter((name) => name !== '').join(', ') || null;
}

/** Who answers for a conclusion and until when, in brackets as minutes have it; or that nobody need act. */
export function answerable(conclusion: Conclusion, unitName: (id: string) => string): string {
  if (conclusion.noTask) return ' (không phát sinh nhiệm vụ)';
  const lead = leadNames(conclusion, unitName);
  const helping = conclusion.coordinatingUnitIds.map(unitName).filter((name) => name !== '');
  const parts = [
    ...(lead ? [`chủ trì: ${lead}`] : []),
    ...(helping.length > 0 ? [`phối hợp: ${helping.join(', ')}`] : []),
    ...(conclusion.dueDate ? [`thời hạn: ${numericDate(conclusion.dueDate)}`] : []),
  ];
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}

/** The items of the agenda; what was taken over from the last meeting comes first. */
export function agendaLines(
  { agenda, carried = [] }: MeetingData,
  unitName: (id: string) => string,
): readonly string[] {
  const review =
    carried.length > 0
      ? [`Kiểm điểm việc thực hiện ${carried.length} kết luận còn tồn của cuộc họp trước`]
      : [];
  const items = inOrder(agenda).map(({ title, presenterUnitId }) => {
    const presenter = unitName(presenterUnitId);
    return presenter ? `${title} (${presenter} báo cáo)` : title;
  });
  return [...review, ...items];
}

/** An attendee as paper calls them: name and post, or the post alone. */
export function attendeeName(
  { post, personId }: MeetingData['attendees'][number],
  { people }: Organisation,
): string {
  const name = nameOf(people.get(personId));
  return [name, post].filter(Boolean).join(' - ');
}
