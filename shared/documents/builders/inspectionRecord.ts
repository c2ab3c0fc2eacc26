import { numericDate } from '../documentDate';
import { endMark } from '../endMark';
import type { AdministrativeDocument, Block, Picture, TableRow } from '../model';
import type { LocalMoment } from './localMoment';
import type { MinutesInput } from './minutesInput';
import { labelled } from './labelled';
import { momentText } from './localMoment';
import { signatureOf } from './signatureOf';

export interface InspectionPerson {
  readonly name: string;
  readonly post: string;
}

export interface InspectionFinding {
  readonly text: string;
  readonly remedy: string;
  readonly responsible: string;
  /** 'YYYY-MM-DD' or null. */
  readonly deadline: string | null;
}

export interface InspectionRecordInput extends MinutesInput {
  /** "Kiểm tra công tác phục vụ nhân dân đón Tết Nguyên đán Kỷ Hợi năm 2019". */
  readonly title: string;
  /** "Căn cứ Kế hoạch số …", one each; empty where none was entered. */
  readonly bases: readonly string[];
  readonly start: LocalMoment;
  readonly end: LocalMoment | null;
  readonly venue: string;
  readonly inspectedUnit: string;
  readonly team: readonly InspectionPerson[];
  readonly unitPeople: readonly InspectionPerson[];
  /** Answers of the checklist, by section, already in words. */
  readonly sections: readonly {
    readonly title: string;
    readonly answers: readonly {
      readonly question: string;
      readonly answer: string;
      readonly note: string;
    }[];
  }[];
  readonly findings: readonly InspectionFinding[];
  /** "Đạt", "Không đạt", "Đạt có điều kiện" or null. */
  readonly result: string | null;
  readonly recommendations: readonly string[];
  readonly unitOpinion: string | null;
  readonly photos: readonly Picture[];
}

/** Biên bản kiểm tra: minutes after Phụ lục III, Mẫu 1.9, with the answers, the findings and the photographs. */
export function inspectionRecord(input: InspectionRecordInput): AdministrativeDocument {
  const leader = input.team[0];
  const host = input.unitPeople[0];
  return {
    kind: 'inspectionRecord',
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
      ...input.bases.map((text, index): Block => ({
        kind: 'legalBasis',
        text: `${text}${index === input.bases.length - 1 ? '.' : ';'}`,
      })),
      labelled('Thời gian:', `${momentText(input.start)}.`),
      labelled('Địa điểm:', `${input.venue}.`),
      labelled('Đơn vị được kiểm tra:', `${input.inspectedUnit}.`),
      ...people('Đoàn kiểm tra gồm:', input.team),
      ...people('Đại diện đơn vị được kiểm tra:', input.unitPeople),
      { kind: 'heading', level: 1, text: 'I. Nội dung và kết quả kiểm tra' },
      answerTable(input),
      { kind: 'heading', level: 1, text: 'II. Tồn tại và biện pháp khắc phục' },
      ...findingBlocks(input.findings),
      { kind: 'heading', level: 1, text: 'III. Kết luận, kiến nghị' },
      ...(input.result === null ? [] : [labelled('Kết quả:', `${input.result}.`)]),
      ...(input.recommendations.length ? [{ kind: 'list', items: input.recommendations } as const] : []),
      labelled('Ý kiến của đơn vị được kiểm tra:', input.unitOpinion ?? ''),
      ...(input.unitOpinion === null ? [{ kind: 'dottedLines', count: 2 } as const] : []),
      { kind: 'paragraph', text: closing(input) },
    ],
    signatures: [
      signatureOf('Đại diện đơn vị được kiểm tra', host?.name ?? null),
      signatureOf('Trưởng đoàn kiểm tra', leader?.name ?? null),
      ...input.team.slice(1).map((member) => signatureOf('Thành viên', member.name)),
    ],
    recipients: input.recipients,
    annexes: input.photos.length
      ? [
          {
            title: 'Ảnh chụp tại nơi kiểm tra',
            orientation: 'portrait',
            body: [{ kind: 'pictures', columns: 2, pictures: input.photos }],
          },
        ]
      : [],
  };
}

function closing(input: InspectionRecordInput): string {
  const end = input.end === null ? '      giờ      cùng ngày' : momentText(input.end);
  return endMark(`Biên bản lập xong vào ${end}, đã đọc cho các bên cùng nghe, thống nhất và ký tên`);
}

function people(label: string, persons: readonly InspectionPerson[]): readonly Block[] {
  if (persons.length === 0) return [];
  return [
    labelled(label, ''),
    { kind: 'list', items: persons.map((person) => `Ông (bà) ${person.name} - ${person.post};`) },
  ];
}

function answerTable(input: InspectionRecordInput): Block {
  const rows = input.sections.flatMap((section): readonly TableRow[] => [
    { kind: 'group', title: section.title },
    ...section.answers.map((one, index): TableRow => ({
      kind: 'cells',
      cells: [`${index + 1}`, one.question, one.answer, one.note],
    })),
  ]);
  return {
    kind: 'table',
    columns: [
      { title: 'STT', share: 7, align: 'center' },
      { title: 'Nội dung kiểm tra', share: 48, align: 'left' },
      { title: 'Kết quả', share: 18, align: 'center' },
      { title: 'Ghi chú', share: 27, align: 'left' },
    ],
    rows,
  };
}

function findingBlocks(findings: readonly InspectionFinding[]): readonly Block[] {
  if (findings.length === 0) return [{ kind: 'paragraph', text: 'Không phát hiện tồn tại.' }];
  const rows = findings.map((one, index): TableRow => ({
    kind: 'cells',
    cells: [
      `${index + 1}`,
      one.text,
      one.remedy,
      one.responsible,
      one.deadline === null ? '' : numericDate(one.deadline),
    ],
  }));
  return [
    {
      kind: 'table',
      columns: [
        { title: 'STT', share: 7, align: 'center' },
        { title: 'Tồn tại', share: 32, align: 'left' },
        { title: 'Biện pháp khắc phục', share: 27, align: 'left' },
        { title: 'Đơn vị, cá nhân chịu trách nhiệm', share: 19, align: 'left' },
        { title: 'Thời hạn', share: 15, align: 'center' },
      ],
      rows,
    },
  ];
}
