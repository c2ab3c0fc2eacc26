import type { LabelledAssignment } from './labelled';

const clean = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** The shared part of two pieces of one text: length of the intersection over that of the union, in characters. */
export function overlap(text: string, a: string, b: string): number {
  const [from, to] = [text.indexOf(a), text.indexOf(b)];
  if (from < 0 || to < 0) return clean(a) === clean(b) ? 1 : 0;
  let best = 0;
  // A short action may stand in the passage twice; the best placing counts.
  for (let x = from; x >= 0; x = text.indexOf(a, x + 1)) {
    for (let y = to; y >= 0; y = text.indexOf(b, y + 1)) {
      const shared = Math.max(0, Math.min(x + a.length, y + b.length) - Math.max(x, y));
      best = Math.max(best, shared / (a.length + b.length - shared));
    }
  }
  return best;
}

const sameLead = (a: LabelledAssignment, b: LabelledAssignment): boolean =>
  a.leads.some((lead) => b.leads.some((other) => clean(lead) === clean(other)));

export type Pair = Readonly<{ gold: LabelledAssignment; found: LabelledAssignment }>;

/** Pairs labelled and found assignments one to one, best overlap first: a lead agrees and the actions overlap by half. */
export function pairAssignments(
  text: string,
  gold: readonly LabelledAssignment[],
  found: readonly LabelledAssignment[],
): readonly Pair[] {
  const candidates = gold
    .flatMap((g) =>
      found.map((f) => ({
        gold: g,
        found: f,
        share: sameLead(g, f) ? overlap(text, g.action, f.action) : 0,
      })),
    )
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  const used = new Set<LabelledAssignment>();
  return candidates.filter((pair) => {
    if (used.has(pair.gold) || used.has(pair.found)) return false;
    used.add(pair.gold).add(pair.found);
    return true;
  });
}
