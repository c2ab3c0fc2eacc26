import { numericDate } from '../documentDate';
import { endMark } from '../endMark';
import type { AdministrativeDocument, Annex, Block, TableBlock, TableColumn, TableRow } from '../model';
import type { OfficeInput } from './officeInput';
import { officeBoxes } from './officeInput';

/** Counts of one leader or unit over the month. */
export interface BulletinCounts {
  readonly name: string;
  readonly carriedOver: number;
  readonly assigned: number;
  readonly completedOnTime: number;
  readonly completedLate: number;
  readonly withinTerm: number;
  readonly overdue: number;
  readonly extended: number;
  readonly reminders: number;
}

export interface BulletinLateTask {
  readonly unit: string;
  readonly code: string | null;
  readonly text: string;
  readonly leader: string;
  /** 'YYYY-MM-DD'. */
  readonly deadline: string;
  readonly daysLate: number;
  readonly reminders: number;
  readonly reason: string;
}

export interface MonthlyBulletinInput extends OfficeInput {
  /** 'YYYY-MM'. */
  readonly month: string;
  readonly opening?: string;
  readonly leaders: readonly BulletinCounts[];
  readonly units: readonly BulletinCounts[];
  readonly lateTasks: readonly BulletinLateTask[];
  /** Remarks of the office, one paragraph each. */
  readonly remarks: readonly string[];
}

/** Bản tin tháng: results of each leader's direction, lateness of each unit, and every late task in an annex. */
export function monthlyBulletin(input: MonthlyBulletinInput): AdministrativeDocument {
  const [year, month] = input.month.split('-');
  const period = `tháng ${month} năm ${year}`;
  const opening = input.opening ?? `Kết quả theo dõi, đôn đốc việc thực hiện nhiệm vụ ${period} như sau:`;
  return {
    kind: 'monthlyBulletin',
    ...officeBoxes(input),
    orientation: 'portrait',
    typeName: 'Thông báo',
    subject: `Kết quả thực hiện nhiệm vụ ${period}`,
    addressees: [],
    body: [
      { kind: 'paragraph', text: opening },
      { kind: 'heading', level: 1, text: 'I. Kết quả chỉ đạo điều hành của lãnh đạo' },
      countTable('Lãnh đạo', input.leaders),
      { kind: 'heading', level: 1, text: 'II. Tình hình thực hiện của các phòng, ban, đơn vị' },
      countTable('Đơn vị', input.units),
      ...remarks(input),
      { kind: 'paragraph', text: endMark(closing(input)) },
    ],
    annexes: input.lateTasks.length ? [lateAnnex(input.lateTasks, period)] : [],
  };
}

function remarks(input: MonthlyBulletinInput): readonly Block[] {
  if (input.remarks.length === 0) return [];
  const paragraphs = input.remarks.map((text): Block => ({ kind: 'paragraph', text }));
  return [{ kind: 'heading', level: 1, text: 'III. Nhận xét, yêu cầu' }, ...paragraphs];
}

function closing(input: MonthlyBulletinInput): string {
  const host = input.organs.issuingOrgan.replace(/\s*\n\s*/gu, ' ');
  const annex = input.lateTasks.length
    ? ` (danh sách ${input.lateTasks.length} nhiệm vụ chậm muộn tại Phụ lục)`
    : '';
  return `${host} thông báo công khai để các đơn vị biết, thực hiện${annex}`;
}

const countColumns: readonly (readonly [title: string, field: Exclude<keyof BulletinCounts, 'name'>])[] = [
  ['Tồn đầu kỳ', 'carriedOver'],
  ['Giao trong kỳ', 'assigned'],
  ['Hoàn thành đúng hạn', 'completedOnTime'],
  ['Hoàn thành quá hạn', 'completedLate'],
  ['Trong hạn', 'withinTerm'],
  ['Quá hạn chưa xong', 'overdue'],
  ['Gia hạn', 'extended'],
  ['Đôn đốc', 'reminders'],
];

function countTable(who: string, rows: readonly BulletinCounts[]): TableBlock {
  const number = (title: string): TableColumn => ({ title, share: 8.6, align: 'center' });
  const total = countColumns.map(([, field]) => String(rows.reduce((sum, row) => sum + row[field], 0)));
  return {
    kind: 'table',
    columns: [{ title: who, share: 31, align: 'left' }, ...countColumns.map(([title]) => number(title))],
    rows: [
      ...rows.map((row): TableRow => ({
        kind: 'cells',
        cells: [row.name, ...countColumns.map(([, field]) => String(row[field]))],
      })),
      { kind: 'cells', cells: ['Tổng số', ...total], total: true },
    ],
  };
}

function lateAnnex(tasks: readonly BulletinLateTask[], period: string): Annex {
  const units = [...new Set(tasks.map((task) => task.unit))];
  const rows = units.flatMap((unit): readonly TableRow[] => [
    { kind: 'group', title: unit },
    ...tasks
      .filter((task) => task.unit === unit)
      .map((task, index): TableRow => ({ kind: 'cells', cells: lateCells(task, index) })),
  ]);
  return {
    title: `Danh sách nhiệm vụ chậm muộn ${period}`,
    orientation: 'landscape',
    body: [
      {
        kind: 'table',
        columns: [
          { title: 'STT', share: 5, align: 'center' },
          { title: 'Mã', share: 9, align: 'center' },
          { title: 'Nhiệm vụ', share: 36, align: 'left' },
          { title: 'Lãnh đạo chỉ đạo', share: 15, align: 'left' },
          { title: 'Thời hạn', share: 10, align: 'center' },
          { title: 'Số ngày chậm', share: 7, align: 'center' },
          { title: 'Số lần đôn đốc', share: 7, align: 'center' },
          { title: 'Lý do', share: 16, align: 'left' },
        ],
        rows,
      },
    ],
  };
}

function lateCells(task: BulletinLateTask, index: number): readonly string[] {
  const days = [String(task.daysLate), String(task.reminders)];
  return [
    `${index + 1}`,
    task.code ?? '',
    task.text,
    task.leader,
    numericDate(task.deadline),
    ...days,
    task.reason,
  ];
}
