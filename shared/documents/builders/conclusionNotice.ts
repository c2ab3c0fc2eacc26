import { roman } from '../annexHeading';
import { numericDate } from '../documentDate';
import { endMark } from '../endMark';
import type { AdministrativeDocument, Block } from '../model';
import type { OfficeInput } from './officeInput';
import { officeBoxes } from './officeInput';

/** One numbered conclusion as it was signed. */
export interface NoticeConclusion {
  readonly text: string;
  readonly leadUnit: string | null;
  readonly coordinatingUnits: readonly string[];
  /** 'YYYY-MM-DD' or null. */
  readonly deadline: string | null;
  /** Expressly without a task: prints no assignment line. */
  readonly none: boolean;
}

export interface NoticeSection {
  readonly title: string;
  /** A paragraph before the numbered conclusions. */
  readonly opening?: string;
  readonly conclusions: readonly NoticeConclusion[];
}

export interface ConclusionNoticeInput extends OfficeInput {
  readonly chair: { readonly post: string; readonly name?: string };
  readonly meeting: {
    /** "họp giao ban lãnh đạo UBND quận", in lower case, as it stands inside a sentence. */
    readonly title: string;
    /** 'YYYY-MM-DD'. */
    readonly date: string;
    /** 'HH:MM'. */
    readonly time?: string;
    readonly venue?: string;
  };
  readonly participants: readonly string[];
  /** Replaces the opening paragraph made from the meeting's data. */
  readonly opening?: string;
  readonly sections: readonly NoticeSection[];
  /** Replaces the closing sentence. */
  readonly closing?: string;
}

/**
 * Thông báo kết luận: a named document after Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4. A section's title is
 * left out when there is one section without a title; conclusions are numbered through each section.
 */
export function conclusionNotice(input: ConclusionNoticeInput): AdministrativeDocument {
  const sections = input.sections.flatMap((section, index) => sectionBlocks(section, index));
  const closing =
    input.closing ??
    `${input.organs.issuingOrgan.replace(/\s*\n\s*/gu, ' ')} thông báo để các đơn vị biết, thực hiện`;
  return {
    kind: 'conclusionNotice',
    ...officeBoxes(input),
    orientation: 'portrait',
    typeName: 'Thông báo',
    subject: `Kết luận của ${person(input)} tại ${input.meeting.title} ngày ${numericDate(input.meeting.date)}`,
    addressees: [],
    body: [
      { kind: 'paragraph', text: input.opening ?? openingOf(input) },
      ...sections,
      { kind: 'paragraph', text: endMark(closing) },
    ],
    annexes: [],
  };
}

const person = ({ chair }: ConclusionNoticeInput) =>
  chair.name === undefined ? chair.post : `đồng chí ${chair.name} - ${chair.post}`;

function openingOf(input: ConclusionNoticeInput): string {
  const { meeting, participants } = input;
  const time = meeting.time === undefined ? '' : `${meeting.time.replace(':', ' giờ ')}, `;
  const venue = meeting.venue === undefined ? '' : `, tại ${meeting.venue}`;
  const present = participants.length === 0 ? '' : ` Tham dự có: ${participants.join('; ')}.`;
  return (
    `${time}ngày ${numericDate(meeting.date)}${venue}, ${person(input)} đã chủ trì ${meeting.title}.${present} ` +
    `Sau khi nghe báo cáo và ý kiến của các đại biểu dự họp, ${input.chair.post} kết luận như sau:`
  ).replace(/^./u, (first) => first.toLocaleUpperCase('vi'));
}

function sectionBlocks(section: NoticeSection, index: number): readonly Block[] {
  const heading: readonly Block[] =
    section.title === ''
      ? []
      : [{ kind: 'heading', level: 1, text: `${roman(index + 1)}. ${section.title}` }];
  const opening: readonly Block[] =
    section.opening === undefined ? [] : [{ kind: 'paragraph', text: section.opening }];
  const conclusions = section.conclusions.map((conclusion, at): Block => ({
    kind: 'numbered',
    label: `${at + 1}.`,
    text: conclusion.text,
    details: assignment(conclusion),
  }));
  return [...heading, ...opening, ...conclusions];
}

/** "Chủ trì: …; phối hợp: …; thời hạn: …." on one line, or nothing where no task arises. */
function assignment(conclusion: NoticeConclusion): readonly string[] {
  if (conclusion.none || conclusion.leadUnit === null) return [];
  const coordinating = conclusion.coordinatingUnits.length
    ? [`phối hợp: ${conclusion.coordinatingUnits.join(', ')}`]
    : [];
  const deadline = conclusion.deadline === null ? [] : [`thời hạn: ${numericDate(conclusion.deadline)}`];
  return [`${[`Chủ trì: ${conclusion.leadUnit}`, ...coordinating, ...deadline].join('; ')}.`];
}
