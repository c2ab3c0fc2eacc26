import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readLabelled } from './conclusions/labelled';
import { scoreConclusions } from './conclusions/score';

/** The project's own invented sample, used when no file is given. */
const SAMPLE = fileURLToPath(new URL('./data/conclusions.jsonl', import.meta.url));
const FIELDS = ['assignment', 'deadline_text', 'deadline_iso', 'coordinators', 'recurrence', 'report_to'];

function table(figures: Readonly<Record<string, number>>): string {
  const cell = (value: number | undefined): string =>
    (value === undefined ? '' : value.toFixed(3)).padStart(10);
  const rows = FIELDS.map(
    (field) =>
      field.padEnd(16) +
      ['precision', 'recall', 'f1', 'agreement'].map((what) => cell(figures[`${field}.${what}`])).join(''),
  );
  const head =
    ''.padEnd(16) + ['precision', 'recall', 'F1', 'agreement'].map((name) => name.padStart(10)).join('');
  const alarms = `false alarms: ${figures['none.falseAlarms']} of ${figures['none.passages']} passages with no assignment`;
  return [`${figures['passages']} passages`, head, ...rows, alarms].join('\n');
}

/**
 * Scores the conclusion parser on labelled passages (JSON lines, docs/conclusions.md) and prints a table. An assignment
 * counts when a lead agrees and the action spans overlap by half (intersection over union); the fields are scored on
 * the pairs. `quick` takes the first 20 passages. Throws when the file cannot be read.
 */
export async function benchConclusions(options: {
  quick: boolean;
  file?: string;
}): Promise<Record<string, number>> {
  const all = readLabelled(await readFile(options.file ?? SAMPLE, 'utf8'));
  const figures = scoreConclusions(options.quick ? all.slice(0, 20) : all);
  console.log(table(figures));
  return figures;
}
