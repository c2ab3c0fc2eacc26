import { numericDate } from '../documentDate';
import type { AdministrativeDocument, OrganNames, TableBlock, TableRow } from '../model';

/** One row of the register, column by column. Dates are 'YYYY-MM-DD'. */
export interface RegisterRow {
  readonly arrivalNumber: number | null;
  /** Kind, number, notation, date and issuing organ of the document. */
  readonly description: string;
  readonly receiver: string;
  readonly deadline: string | null;
  readonly progress: string;
  readonly reply: string;
  readonly note: string;
}

export interface HandlingRegisterInput {
  readonly organs: OrganNames;
  readonly place: string;
  readonly date: string | null;
  /** "Từ ngày 01/01/2019 đến ngày 31/01/2019". */
  readonly period: string;
  readonly rows: readonly RegisterRow[];
}

/** Sổ theo dõi giải quyết văn bản đến: 7 columns on landscape pages (Nghị định 30/2020/NĐ-CP, Phụ lục IV). */
export function handlingRegister(input: HandlingRegisterInput): AdministrativeDocument {
  return {
    kind: 'handlingRegister',
    organs: input.organs,
    draft: false,
    orientation: 'landscape',
    code: null,
    placeAndDate: { place: input.place, date: input.date },
    urgency: null,
    typeName: 'Sổ theo dõi giải quyết văn bản đến',
    subject: input.period,
    addressees: [],
    body: [registerTable(input.rows)],
    signatures: [],
    recipients: null,
    annexes: [],
  };
}

/** The table of the register, which other documents take as a landscape annex. */
export function registerTable(rows: readonly RegisterRow[]): TableBlock {
  return {
    kind: 'table',
    numberedColumns: true,
    columns: [
      { title: 'Số đến', share: 6, align: 'center' },
      {
        title: 'Tên loại, số, ký hiệu, ngày, tháng và tên cơ quan ban hành văn bản',
        share: 30,
        align: 'left',
      },
      { title: 'Đơn vị hoặc người nhận', share: 16, align: 'left' },
      { title: 'Thời hạn giải quyết', share: 10, align: 'center' },
      { title: 'Tiến độ giải quyết', share: 14, align: 'left' },
      { title: 'Số, ký hiệu văn bản trả lời', share: 13, align: 'center' },
      { title: 'Ghi chú', share: 11, align: 'left' },
    ],
    rows: rows.map((row): TableRow => ({
      kind: 'cells',
      cells: [
        row.arrivalNumber === null ? '' : String(row.arrivalNumber).padStart(2, '0'),
        row.description,
        row.receiver,
        row.deadline === null ? '' : numericDate(row.deadline),
        row.progress,
        row.reply,
        row.note,
      ],
    })),
  };
}
