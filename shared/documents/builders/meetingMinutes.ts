import { endMark } from '../endMark';
import type { AdministrativeDocument, Block } from '../model';
import type { LocalMoment } from './localMoment';
import type { MinutesInput } from './minutesInput';
import { labelled } from './labelled';
import { momentText } from './localMoment';
import { signatureOf } from './signatureOf';

export interface MeetingMinutesInput extends MinutesInput {
  /** "Họp giao ban lãnh đạo UBND quận". */
  readonly title: string;
  readonly start: LocalMoment;
  readonly end: LocalMoment | null;
  readonly venue: string;
  /** `name` is '' where only the post is known; the line under the signature then stays empty. */
  readonly chair: { readonly post: string; readonly name: string };
  readonly secretary: { readonly post: string; readonly name: string };
  readonly present: readonly string[];
  /** Who did not come, with the reason where one was given. */
  readonly absent: readonly { readonly who: string; readonly reason: string | null }[];
  readonly agenda: readonly string[];
  /** What was said, in order. */
  readonly proceedings: readonly { readonly speaker: string | null; readonly text: string }[];
  readonly conclusions: readonly string[];
}

/** Biên bản họp (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9). */
export function meetingMinutes(input: MeetingMinutesInput): AdministrativeDocument {
  const end = input.end === null ? '      giờ      , ngày      /      /      ' : momentText(input.end);
  return {
    kind: 'meetingMinutes',
    organs: input.organs,
    draft: !input.signed,
    orientation: 'portrait',
    code: { number: input.number, notation: input.notation },
    placeAndDate: null,
    urgency: null,
    typeName: 'Biên bản',
    subject: input.title,
    addressees: [],
    body: [
      labelled('Thời gian bắt đầu:', `${momentText(input.start)}.`),
      labelled('Địa điểm:', `${input.venue}.`),
      ...people('Thành phần tham dự:', input.present),
      ...people('Vắng mặt:', input.absent.map((one) => (one.reason === null ? one.who : `${one.who} (${one.reason})`))), // prettier-ignore
      labelled('Chủ trì (chủ tọa):', `${named(input.chair)}.`),
      labelled('Thư ký (người ghi biên bản):', `${named(input.secretary)}.`),
      ...numbered('I. Nội dung cuộc họp', input.agenda),
      ...proceedings(input),
      ...numbered('III. Kết luận', input.conclusions),
      { kind: 'paragraph', text: endMark(`Cuộc họp kết thúc vào ${end}`) },
    ],
    signatures: [
      signatureOf('Thư ký', input.secretary.name || null),
      signatureOf('Chủ tọa', input.chair.name || null),
    ],
    recipients: input.recipients,
    annexes: [],
  };
}

const named = ({ name, post }: MeetingMinutesInput['chair']): string =>
  [name, post].filter((part) => part !== '').join(' - ');

function people(label: string, names: readonly string[]): readonly Block[] {
  return names.length === 0
    ? []
    : [labelled(label, ''), { kind: 'list', items: names.map((name) => `${name};`) }];
}

function numbered(title: string, items: readonly string[]): readonly Block[] {
  const points = items.map((text, index): Block => ({ kind: 'numbered', label: `${index + 1}.`, text }));
  return items.length === 0 ? [] : [{ kind: 'heading', level: 1, text: title }, ...points];
}

function proceedings(input: MeetingMinutesInput): readonly Block[] {
  if (input.proceedings.length === 0) return [];
  const said = input.proceedings.map((one): Block =>
    one.speaker === null ? { kind: 'paragraph', text: one.text } : labelled(`${one.speaker}:`, one.text),
  );
  return [{ kind: 'heading', level: 1, text: 'II. Diễn biến cuộc họp' }, ...said];
}
