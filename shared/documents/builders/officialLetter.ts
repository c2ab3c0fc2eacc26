import { endMark } from '../endMark';
import type { AdministrativeDocument, Annex, Block } from '../model';
import type { OfficeInput } from './officeInput';
import { officeBoxes } from './officeInput';

export interface OfficialLetterInput extends OfficeInput {
  /** What follows "V/v". */
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  readonly closing: string;
  readonly annexes: readonly Annex[];
}

/** Công văn: the subject under the number, no title (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5). */
export function officialLetter(input: OfficialLetterInput): AdministrativeDocument {
  return {
    kind: 'officialLetter',
    ...officeBoxes(input),
    orientation: 'portrait',
    typeName: 'Công văn',
    subject: input.subject,
    addressees: input.addressees,
    body: [...input.body, { kind: 'paragraph', text: endMark(input.closing) }],
    annexes: input.annexes,
  };
}
