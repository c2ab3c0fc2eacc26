/** One labelled assignment, as in the JSON lines of `npm run conclusions` (docs/conclusions.md). */
export type LabelledAssignment = Readonly<{
  leads: readonly string[];
  coordinators: readonly string[];
  action: string;
  deadline_text: string | null;
  deadline_iso: string | null;
  recurrence: string | null;
  report_to: string | null;
}>;

export type LabelledPassage = Readonly<{
  id: string;
  text: string;
  meeting_date: string | null;
  source_group?: string;
  assignments: readonly LabelledAssignment[];
}>;

/** Reads labelled passages from JSON lines; throws SyntaxError on a line that is not JSON. */
export function readLabelled(lines: string): readonly LabelledPassage[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledPassage);
}
