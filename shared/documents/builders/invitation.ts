import { numericDate } from '../documentDate';
import { endMark } from '../endMark';
import type { AdministrativeDocument, Block } from '../model';
import { labelled } from './labelled';
import type { OfficeInput } from './officeInput';
import { officeBoxes } from './officeInput';

export interface InvitationInput extends OfficeInput {
  /** "Họp giao ban lãnh đạo UBND quận tuần 5". */
  readonly subject: string;
  readonly guests: readonly string[];
  readonly chair: string | null;
  /** Day of the meeting, 'YYYY-MM-DD'. */
  readonly date: string;
  /** Date of the paper as in `OfficeInput.date`; the day of the meeting when it is not given. */
  readonly issuedOn?: string | null;
  /** 'HH:MM'. */
  readonly time: string;
  readonly venue: string;
  readonly agenda: readonly string[];
  /** What guests must prepare; one paragraph each. */
  readonly notes: readonly string[];
}

/** Giấy mời (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7). */
export function invitation(input: InvitationInput): AdministrativeDocument {
  const host = input.organs.issuingOrgan.replace(/\s*\n\s*/gu, ' ');
  const subject = input.subject.slice(0, 1).toLocaleLowerCase('vi') + input.subject.slice(1);
  const [only, ...others] = input.guests;
  const guests: readonly Block[] =
    only !== undefined && others.length === 0
      ? [labelled(`${host} trân trọng kính mời:`, `${only}.`)]
      : [
          labelled(`${host} trân trọng kính mời:`, ''),
          { kind: 'list', items: input.guests.map((guest) => `${guest};`) },
        ];
  const agenda: readonly Block[] = input.agenda.length
    ? [labelled('Nội dung:', ''), { kind: 'list', items: input.agenda.map((item) => `${item};`) }]
    : [];
  const closing = input.notes.length
    ? input.notes
    : [`${host} trân trọng kính mời các đồng chí tới dự đúng giờ, đúng thành phần`];
  return {
    kind: 'invitation',
    ...officeBoxes(input.issuedOn === undefined ? input : { ...input, date: input.issuedOn }),
    orientation: 'portrait',
    typeName: 'Giấy mời',
    subject: input.subject,
    addressees: [],
    body: [
      ...guests,
      labelled('Tới dự:', `${subject}.`),
      ...(input.chair === null ? [] : [labelled('Chủ trì:', `${input.chair}.`)]),
      labelled('Thời gian:', `${input.time.replace(':', ' giờ ')}, ngày ${numericDate(input.date)}.`),
      labelled('Địa điểm:', `${input.venue}.`),
      ...agenda,
      ...closing.map((note, index): Block => ({
        kind: 'paragraph',
        text: index === closing.length - 1 ? endMark(note) : note,
      })),
    ],
    annexes: [],
  };
}
