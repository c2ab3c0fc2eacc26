import { fold } from '../fold';
import { initialsOf, unitWords } from './unitKeys';

/** A unit of the organisation as the parser needs it: its name, other names, and the groups it belongs to ("phường", "phòng"). */
export type DirectoryUnit = Readonly<{
  id: string;
  name: string;
  aliases?: readonly string[];
  groups?: readonly string[];
}>;

/**
 * What a mention stands for. `by` says how sure that is: the name or an alias, its abbreviation, a group
 * ("các phường"), or words that fit one unit only. `head` is true when the head of the unit is meant ("Trưởng phòng …").
 */
export type UnitMatch = Readonly<{
  ids: readonly string[];
  by: 'name' | 'initials' | 'group' | 'words';
  head: boolean;
}>;

const HEAD =
  /^(?:dong chi |cac dong chi )?(?:pho )?(?:truong|giam doc|chanh|thu truong|chu tich|hieu truong|doi truong|chi huy truong|cuc truong|bi thu)(?: cac)?(?: phong| ban)? /u;
const PLURAL = /^(?:tat ca )?(?:cac|nhung|toan bo cac|toan the|\d+)\s/u;

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);
const within = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.every((word) => b.includes(word));

function namesOf(unit: DirectoryUnit): readonly string[] {
  return [unit.name, ...(unit.aliases ?? [])];
}

function group(folded: string, directory: readonly DirectoryUnit[]): readonly string[] {
  const words = folded.replace(/[^\p{L}\p{N}\s]/gu, ' ').split(/\s+/u);
  const wanted = (name: string): boolean => within(fold(name).split(' '), words);
  return directory.filter((unit) => (unit.groups ?? []).some(wanted)).map((unit) => unit.id);
}

function unitsNamed(
  text: string,
  directory: readonly DirectoryUnit[],
): { ids: readonly string[]; by: UnitMatch['by'] } | null {
  const words = unitWords(text);
  if (words.length === 0) return null;
  const exact = directory.filter((unit) => namesOf(unit).some((name) => sameWords(unitWords(name), words)));
  if (exact.length > 0) return { ids: exact.map((unit) => unit.id), by: 'name' };
  const initials = words.join('');
  const short =
    words.length <= 4 && words.every((word) => word.length <= 6)
      ? directory.filter((unit) => namesOf(unit).some((name) => initialsOf(name).includes(initials)))
      : [];
  if (short.length === 1) return { ids: short.map((unit) => unit.id), by: 'initials' };
  const fitting = directory.filter((unit) =>
    namesOf(unit).some((name) => within(words, unitWords(name)) || within(unitWords(name), words)),
  );
  return fitting.length === 1 ? { ids: fitting.map((unit) => unit.id), by: 'words' } : null;
}

/**
 * Finds the units of the directory that a mention names: full name, alias, abbreviation (QLĐT, TN&MT, LĐTB&XH), a list
 * after "các phòng …", or a whole group. Accents, case, tone placement and "phòng", "quận …" do not matter.
 * No match gives an empty list; nothing is guessed when two units fit.
 */
export function resolveUnit(mention: string, directory: readonly DirectoryUnit[]): UnitMatch {
  const folded = fold(mention);
  const head = HEAD.test(`${folded} `) && !/^(?:dong chi )?chanh van phong/u.test(folded);
  const bare = folded.replace(HEAD, '').replace(/^van phong(?= hdnd)/u, 'van phong');
  const whole = unitsNamed(bare, directory) ?? unitsNamed(folded, directory);
  if (whole) return { ...whole, head: head || /^(?:dong chi )?(?:pho )?chanh /u.test(folded) };
  const parts = bare
    .replace(PLURAL, '')
    .split(/[,;:]| va /u)
    .map((part) => unitsNamed(part, directory));
  const ids = [...new Set(parts.flatMap((part) => part?.ids ?? []))];
  if (ids.length > 0) return { ids, by: 'words', head };
  if (PLURAL.test(bare) || PLURAL.test(folded) || / cac /u.test(folded)) {
    const all = group(folded, directory);
    if (all.length > 0) return { ids: all, by: 'group', head };
  }
  return { ids: [], by: 'words', head };
}
