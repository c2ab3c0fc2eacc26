interface Line {
  readonly id: string;
  readonly order: number;
}

/**
 * Lines in the order in which they were meant. Two secretaries may have taken the same place at once; then the older
 * line (ids are time-ordered) comes first, on every machine.
 */
export function inOrder<L extends Line>(lines: readonly L[]): readonly L[] {
  return [...lines].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The place after the last line. */
export const nextOrder = (lines: readonly Line[]): number =>
  lines.reduce((last, { order }) => Math.max(last, order), 0) + 1;

/** Lines numbered from 1 without gaps: done once, when the meeting is signed. */
export function numbered<L extends Line>(lines: readonly L[]): readonly L[] {
  return inOrder(lines).map((line, index) => ({ ...line, order: index + 1 }));
}

/** The list with further lines at its end; a line that is there already is not added again. */
export function appended<L extends Line>(lines: readonly L[], added: readonly L[]): readonly L[] {
  const known = new Set(lines.map(({ id }) => id));
  const first = nextOrder(lines);
  const fresh = added.filter(({ id }) => !known.has(id));
  return [...lines, ...fresh.map((line, index) => ({ ...line, order: first + index }))];
}
