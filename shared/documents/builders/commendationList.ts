import { endMark } from '../endMark';
import type { AdministrativeDocument, TableRow } from '../model';
import type { OfficeInput } from './officeInput';
import { officeBoxes } from './officeInput';

export interface CommendationEntry {
  readonly name: string;
  /** Post and unit of a person; the unit's superior for a collective. */
  readonly postAndUnit: string;
  /** "Chiến sĩ thi đua cơ sở", "Giấy khen của Chủ tịch UBND quận". */
  readonly award: string;
  readonly achievement: string;
  readonly note: string;
}

export interface CommendationListInput extends OfficeInput {
  /** "Đề nghị khen thưởng thành tích năm 2018". */
  readonly subject: string;
  readonly collectives: readonly CommendationEntry[];
  readonly persons: readonly CommendationEntry[];
}

/** Danh sách khen thưởng: collectives, then persons, numbered through each. */
export function commendationList(input: CommendationListInput): AdministrativeDocument {
  const summary = `Danh sách gồm ${count(input.collectives)} tập thể, ${count(input.persons)} cá nhân`;
  return {
    kind: 'commendationList',
    ...officeBoxes(input),
    orientation: 'portrait',
    typeName: 'Danh sách',
    subject: input.subject,
    addressees: [],
    body: [
      {
        kind: 'table',
        columns: [
          { title: 'STT', share: 7, align: 'center' },
          { title: 'Tập thể, cá nhân', share: 23, align: 'left' },
          { title: 'Chức vụ, đơn vị', share: 22, align: 'left' },
          { title: 'Danh hiệu, hình thức khen thưởng', share: 19, align: 'left' },
          { title: 'Thành tích', share: 20, align: 'left' },
          { title: 'Ghi chú', share: 9, align: 'left' },
        ],
        rows: [...rows('I. Tập thể', input.collectives), ...rows('II. Cá nhân', input.persons)],
      },
      { kind: 'paragraph', text: endMark(summary) },
    ],
    annexes: [],
  };
}

const count = (entries: readonly CommendationEntry[]) => String(entries.length).padStart(2, '0');

function rows(title: string, entries: readonly CommendationEntry[]): readonly TableRow[] {
  if (entries.length === 0) return [];
  const cells = entries.map((one, index): TableRow => ({
    kind: 'cells',
    cells: [`${index + 1}`, one.name, one.postAndUnit, one.award, one.achievement, one.note],
  }));
  return [{ kind: 'group', title }, ...cells];
}
