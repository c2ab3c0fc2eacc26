import { canonical } from '#shared/domain/content';

type Fields = Readonly<Record<string, unknown>>;

export interface FieldPair {
  /** 'conclusions[2].dueDate' with the place of a list item from 1. */
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: unknown): unknown => (isFields(value) ? value['id'] : undefined);

/** The fields in which two versions differ, down to single lines of lists; of all fields that say something when there is no second. */
export function differingFields(mine: Fields, theirs: Fields | null): readonly FieldPair[] {
  return pairs(mine, theirs ?? {}, '').filter(({ path }) => !path.endsWith('.id') && path !== 'id');
}

function pairs(mine: unknown, theirs: unknown, path: string): readonly FieldPair[] {
  if (canonical(mine) === canonical(theirs) || (isBlank(mine) && isBlank(theirs))) return [];
  if (isFields(mine) && (isFields(theirs) || theirs === undefined)) return ofFields(mine, theirs ?? {}, path);
  if (Array.isArray(mine) && mine.some(isFields))
    return ofItems(mine, Array.isArray(theirs) ? theirs : [], path);
  return [{ path, mine, theirs }];
}

function ofFields(mine: Fields, theirs: Fields, path: string): readonly FieldPair[] {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return keys.flatMap((key) => pairs(mine[key], theirs[key], path ? `${path}.${key}` : key));
}

/** Items of a list are paired by their ids, so that an inserted line does not shift all that follow. */
function ofItems(mine: readonly unknown[], theirs: readonly unknown[], path: string): readonly FieldPair[] {
  const partner = (item: unknown, index: number): unknown =>
    idOf(item) === undefined ? theirs[index] : theirs.find((other) => idOf(other) === idOf(item));
  const gone = theirs.filter(
    (other) => idOf(other) !== undefined && !mine.some((item) => idOf(item) === idOf(other)),
  );
  return [
    ...mine.flatMap((item, index) => pairs(item, partner(item, index), `${path}[${index + 1}]`)),
    ...gone.map((item) => ({
      path: `${path}[${theirs.indexOf(item) + 1}]`,
      mine: undefined,
      theirs: isFields(item) ? (item['text'] ?? item['title'] ?? item['post'] ?? item['id']) : item,
    })),
  ];
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
