import type { Part } from './part';

/** Joins parts that are one duty: without deadline or recipient of their own, or only reporting on the part before. */
export function joinParts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const target = joined.findLast((one) => !one.conditional);
    if (!before) joined.push(part);
    else if (
      part.reportOnly &&
      target &&
      (target.report === null || target.deadline === null) &&
      !(target.deadline && part.deadline)
    ) {
      joined[joined.lastIndexOf(target)] = {
        ...target,
        deadline: target.deadline ?? part.deadline,
        report: target.report ?? part.report,
      };
    } else if (before.reportOnly && !part.deadline && !part.semicolon) {
      joined[joined.length - 1] = { ...part, deadline: before.deadline, report: before.report };
    } else if (part.semicolon && part.noun) {
      // "về: giải pháp A; giải pháp B": the list of one duty goes on.
      joined[joined.length - 1] = {
        ...before,
        range: { from: before.range.from, to: part.range.to },
        deadline: before.deadline ?? part.deadline,
        report: before.report ?? part.report,
      };
    } else if (
      part.semicolon &&
      !part.conditional &&
      !before.conditional &&
      !part.deadline &&
      !before.deadline &&
      !before.report
    ) {
      joined[joined.length - 1] = {
        ...before,
        range: { from: before.range.from, to: part.range.to },
        report: part.report,
      };
    } else joined.push(part);
  }
  return joined;
}
