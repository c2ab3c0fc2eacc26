import type { AdministrativeDocument, OrganNames, TableRow } from '../model';
import { labelled } from './labelled';
import { signatureOf } from './signatureOf';

/** A criterion with its points by each scorer of the chain; null where a scorer has not scored. */
export interface EvaluationCriterion {
  readonly label: string;
  readonly text: string;
  readonly maximum: number;
  readonly points: readonly (number | null)[];
}

export interface EvaluationGroup {
  readonly title: string;
  readonly criteria: readonly EvaluationCriterion[];
}

export interface EvaluationSheetInput {
  readonly organs: OrganNames;
  readonly place: string;
  readonly date: string | null;
  /** "tháng 01 năm 2019", "quý I năm 2026": the scheme decides what a period is. */
  readonly period: string;
  readonly person: { readonly name: string; readonly post: string; readonly unit: string };
  /** Columns of the chain in order: "Tự chấm", "Trưởng đơn vị", "Lãnh đạo duyệt". */
  readonly scorers: readonly string[];
  readonly groups: readonly EvaluationGroup[];
  /** "B - Hoàn thành tốt nhiệm vụ", or null before the approval. */
  readonly grade: string | null;
  readonly comments: readonly { readonly who: string; readonly text: string }[];
  /** Who signs, from left to right. */
  readonly signers: readonly { readonly post: string; readonly name: string | null }[];
}

/** Phiếu đánh giá, xếp loại of one person for one period; points, chain and grade are those of the scheme in force. */
export function evaluationSheet(input: EvaluationSheetInput): AdministrativeDocument {
  return {
    kind: 'evaluationSheet',
    organs: input.organs,
    draft: input.grade === null,
    orientation: 'portrait',
    code: null,
    placeAndDate: { place: input.place, date: input.date },
    urgency: null,
    typeName: 'Phiếu đánh giá, xếp loại',
    subject: `Cán bộ, công chức, viên chức, người lao động ${input.period}`,
    addressees: [],
    body: [
      labelled('Họ và tên:', input.person.name),
      labelled('Chức vụ, chức danh:', input.person.post),
      labelled('Đơn vị công tác:', input.person.unit),
      { kind: 'table', columns: columns(input.scorers), rows: rows(input) },
      ...input.comments.map((comment) => labelled(`${comment.who}:`, comment.text)),
      labelled('Kết quả xếp loại:', input.grade ?? '………………………………………'),
    ],
    signatures: input.signers.map((signer) => signatureOf(signer.post, signer.name)),
    recipients: null,
    annexes: [],
  };
}

function columns(scorers: readonly string[]) {
  return [
    { title: 'STT', share: 7, align: 'center' } as const,
    { title: 'Tiêu chí', share: 46, align: 'left' } as const,
    ...['Điểm tối đa', ...scorers].map((title) => ({ title, share: 12, align: 'center' }) as const),
  ];
}

/** Points as they are written in Vietnamese: a comma before the fraction. */
const points = (value: number) => String(value).replace('.', ',');

function rows(input: EvaluationSheetInput): readonly TableRow[] {
  const criteria = input.groups.flatMap((group) => group.criteria);
  const body = input.groups.flatMap((group): readonly TableRow[] => [
    { kind: 'group', title: group.title },
    ...group.criteria.map((one): TableRow => ({ kind: 'cells', cells: criterionCells(one, input.scorers) })),
  ]);
  const totals = input.scorers.map((_, index) => totalOf(criteria.map((one) => one.points[index] ?? null)));
  const maximum = points(criteria.reduce((sum, one) => sum + one.maximum, 0));
  return [...body, { kind: 'cells', cells: ['', 'Tổng điểm', maximum, ...totals], total: true }];
}

function criterionCells(one: EvaluationCriterion, scorers: readonly string[]): readonly string[] {
  const given = scorers.map((_, index) => one.points[index] ?? null);
  return [
    one.label,
    one.text,
    points(one.maximum),
    ...given.map((value) => (value === null ? '' : points(value))),
  ];
}

/** The sum of one scorer, blank until every criterion has been scored. */
function totalOf(values: readonly (number | null)[]): string {
  const sum = values.reduce((total, value) => (total === null || value === null ? null : total + value), 0);
  return sum === null ? '' : points(Math.round(sum * 100) / 100);
}
