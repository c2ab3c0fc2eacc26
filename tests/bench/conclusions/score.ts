import { conclusionLine } from '#build/conclusions';
import type { LabelledAssignment, LabelledPassage } from './labelled';
import { pairAssignments } from './pairs';

type Tally = { right: number; found: number; labelled: number };
const tally = (): Tally => ({ right: 0, found: 0, labelled: 0 });
const same = (a: string | null, b: string | null): boolean => a !== null && a === b;

function count(into: Tally, labelled: readonly (string | null)[], found: readonly (string | null)[]): void {
  const [gold, mine] = [labelled.filter((x) => x !== null), found.filter((x) => x !== null)];
  into.labelled += gold.length;
  into.found += mine.length;
  into.right += mine.filter((x) => gold.includes(x)).length;
}

const ratio = (a: number, b: number): number => (b === 0 ? 1 : a / b);

function figures(name: string, { right, found, labelled }: Tally): Record<string, number> {
  const [precision, recall] = [ratio(right, found), ratio(right, labelled)];
  return {
    [`${name}.precision`]: precision,
    [`${name}.recall`]: recall,
    [`${name}.f1`]: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

const FIELDS = ['deadline_text', 'deadline_iso', 'recurrence', 'report_to'] as const;

/** Runs the parser over labelled passages and counts. Fields are scored on the assignments that pair; the date also over all. */
export function scoreConclusions(passages: readonly LabelledPassage[]): Record<string, number> {
  const assignments = tally();
  const coordinators = tally();
  const fields = new Map(FIELDS.map((field) => [field, tally()]));
  const agreement = new Map<string, number>();
  let [pairsCount, none, falseAlarms] = [0, 0, 0];
  for (const { id, text, meeting_date, assignments: gold } of passages) {
    const found: readonly LabelledAssignment[] = conclusionLine({ id, text, meeting_date }).assignments;
    if (gold.length === 0) [none, falseAlarms] = [none + 1, falseAlarms + (found.length > 0 ? 1 : 0)];
    const pairs = pairAssignments(text, gold, found);
    pairsCount += pairs.length;
    assignments.right += pairs.length;
    assignments.found += found.length;
    assignments.labelled += gold.length;
    for (const pair of pairs) {
      count(coordinators, pair.gold.coordinators, pair.found.coordinators);
      for (const field of FIELDS) {
        const into = fields.get(field);
        if (into) count(into, [pair.gold[field]], [pair.found[field]]);
        const agrees = pair.gold[field] === pair.found[field] || same(pair.gold[field], pair.found[field]);
        agreement.set(field, (agreement.get(field) ?? 0) + (agrees ? 1 : 0));
      }
    }
  }
  return {
    passages: passages.length,
    ...figures('assignment', assignments),
    ...figures('coordinators', coordinators),
    ...Object.assign({}, ...[...fields].map(([field, counted]) => figures(field, counted))),
    ...Object.fromEntries([...agreement].map(([field, n]) => [`${field}.agreement`, ratio(n, pairsCount)])),
    'none.passages': none,
    'none.falseAlarms': falseAlarms,
  };
}
