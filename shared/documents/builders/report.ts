import { roman } from '../annexHeading';
import { endMark } from '../endMark';
import type { AdministrativeDocument, Annex, Block } from '../model';
import type { OfficeInput } from './officeInput';
import { officeBoxes } from './officeInput';

export interface ReportSection {
  readonly title: string;
  readonly body: readonly Block[];
}

export interface ReportInput extends OfficeInput {
  /** "Kết quả thực hiện nhiệm vụ tháng 01 năm 2019". */
  readonly subject: string;
  /** "Kính gửi", for reports to a higher organ; may be empty. */
  readonly addressees: readonly string[];
  /** "Thực hiện Công văn số …", without its stop. */
  readonly bases: readonly string[];
  readonly opening: string;
  readonly sections: readonly ReportSection[];
  readonly closing: string;
  readonly annexes: readonly Annex[];
}

/** Báo cáo (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4). */
export function report(input: ReportInput): AdministrativeDocument {
  const last = input.bases.length - 1;
  return {
    kind: 'report',
    ...officeBoxes(input),
    orientation: 'portrait',
    typeName: 'Báo cáo',
    subject: input.subject,
    addressees: input.addressees,
    body: [
      ...input.bases.map((text, index): Block => ({
        kind: 'legalBasis',
        text: `${text}${index === last ? '.' : ';'}`,
      })),
      { kind: 'paragraph', text: input.opening },
      ...input.sections.flatMap((section, index): readonly Block[] => [
        { kind: 'heading', level: 1, text: `${roman(index + 1)}. ${section.title}` },
        ...section.body,
      ]),
      { kind: 'paragraph', text: endMark(input.closing) },
    ],
    annexes: input.annexes,
  };
}
