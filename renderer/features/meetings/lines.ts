/** The same list with one line changed. */
export function withLine<L extends { readonly id: string }>(
  lines: readonly L[],
  id: string,
  patch: Partial<L>,
): readonly L[] {
  return lines.map((line) => (line.id === id ? { ...line, ...patch } : line));
}

/** The same list without one line. */
export function withoutLine<L extends { readonly id: string }>(
  lines: readonly L[],
  id: string,
): readonly L[] {
  return lines.filter((line) => line.id !== id);
}
