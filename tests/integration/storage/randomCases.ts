import type { RxJsonSchema } from 'rxdb';
import type { Plain } from './fixture';

/** A small seeded generator (mulberry32), so that a failing case is found again by its number. */
export function randomOf(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const chance = (share: number): boolean => next() < share;
  const list = <T>(most: number, make: () => T): T[] => Array.from({ length: below(most + 1) }, make);
  return { next, below, pick, chance, list };
}

export type Random = ReturnType<typeof randomOf>;

const STRINGS = [
  '', ' ', 'a', 'A', 'b', 'aa', 'ab', '0', '1', '10', '9', 'true', 'null', 'đôn đốc', 'đôn đốc'.normalize('NFD'),
  'Thụy', 'Thuỵ', 'é', 'é'.normalize('NFD'), 'z', 'zz', '~', '\u0000', '\u0000a', 'a\u0000', '\u0001', '\u0001\u0001',
  '😀', '\ud83d', '\ude00', '\ud7ff', '\ue000', '\uffff', 'a😀', 'a\uffee', "it's", 'say "x"', '%', '_', '\\', '2026-01-01',
] as const; // prettier-ignore
const NUMBERS = [
  0, -0, 1, -1, 2, 3, 10, 0.1, 0.2, 0.30000000000000004, -5.5, 1e21, 1e300, -1e300, 5e-324, 2 ** 53, 2 ** 53 + 2,
  Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 1.7976931348623157e308, 123456789.123456789,
] as const; // prettier-ignore

export const FIELDS = ['text', 'number', 'flag', 'nested.text', 'nested.deep.number', 'optional', 'odd key\'s "name', 'free'] as const; // prettier-ignore
type Field = (typeof FIELDS)[number];
const INDEXABLE = FIELDS.filter((field) => field !== 'free');

const typeOf = (field: Field): 'string' | 'number' | 'boolean' | 'object' => {
  switch (field) {
    case 'text':
    case 'nested.text':
    case 'optional':
    case 'odd key\'s "name':
      return 'string';
    case 'number':
    case 'nested.deep.number':
      return 'number';
    case 'flag':
      return 'boolean';
    case 'free':
      return 'object';
  }
};

/** How far documents stray from their schema. */
export type Wildness = 'typed' | 'nulls' | 'wild';

export interface DataSet {
  readonly wildness: Wildness;
  readonly schema: RxJsonSchema<Plain>;
  /** The same fields without an index: RxDB's memory storage then uses nothing but matcher and comparator. */
  readonly plainSchema: RxJsonSchema<Plain>;
  readonly documents: readonly Plain[];
  /** Fields that hold a list or an object somewhere: RxDB's comparator gives these no total order, nor breaks ties by id. */
  readonly unsortable: ReadonlySet<string>;
}

const scalarOf = (random: Random, type: 'string' | 'number' | 'boolean'): unknown => {
  switch (type) {
    case 'string':
      return random.pick(STRINGS);
    case 'number':
      return random.pick(NUMBERS);
    case 'boolean':
      return random.chance(0.5);
  }
};

const anyScalar = (random: Random): unknown =>
  random.chance(0.15) ? null : scalarOf(random, random.pick(['string', 'number', 'boolean'] as const));

function anything(random: Random, depth = 0): unknown {
  if (depth > 1 || random.chance(0.6)) return anyScalar(random);
  if (random.chance(0.5)) return random.list(3, () => anything(random, depth + 1));
  return Object.fromEntries(
    random.list(3, () => [random.pick(['x', 'y', 'a.b', "q'", '"']), anything(random, depth + 1)]),
  );
}

function valueFor(random: Random, field: Field, wildness: Wildness): unknown {
  if (random.chance(0.2)) return undefined;
  if (wildness !== 'typed' && random.chance(0.15)) return null;
  if (wildness === 'wild' && random.chance(0.3)) return anything(random);
  const type = typeOf(field);
  return type === 'object' ? anything(random) : scalarOf(random, type);
}

function put(target: Plain, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path as readonly [string, ...string[]];
  if (value === undefined) return;
  if (rest.length === 0) target[key] = value;
  else put((target[key] ??= {}) as Plain, rest, value);
}

function documentOf(random: Random, id: string, wildness: Wildness, unsortable: Set<string>): Plain {
  const document: Plain = { id };
  for (const field of FIELDS) {
    const value = valueFor(random, field, wildness);
    if (typeof value === 'object' && value !== null) unsortable.add(field);
    put(document, field.split('.'), value);
  }
  if (wildness === 'wild' && random.chance(0.1)) {
    // Lists and bare values where the schema says object.
    document['nested'] = random.pick([
      null,
      'text',
      5,
      [{ text: 'a', deep: { number: 1 } }, { text: 'b' }],
      [],
    ]);
    unsortable.add('nested.text').add('nested.deep.number');
  }
  return document;
}

const leaf = (field: Field): object => {
  const type = typeOf(field);
  if (type === 'object') return {};
  if (type === 'string') return { type, maxLength: 50 };
  return type === 'number' ? { type, minimum: -1e308, maximum: 1e308, multipleOf: 1 } : { type };
};

function schemaOf(indexes: readonly (readonly string[])[]): RxJsonSchema<Plain> {
  const properties = {
    id: { type: 'string', maxLength: 40 },
    text: leaf('text'),
    number: leaf('number'),
    flag: leaf('flag'),
    optional: leaf('optional'),
    'odd key\'s "name': leaf('odd key\'s "name'),
    free: {},
    nested: {
      type: 'object',
      properties: { text: leaf('text'), deep: { type: 'object', properties: { number: leaf('number') } } },
    },
  };
  return {
    version: 0,
    primaryKey: 'id',
    type: 'object',
    properties,
    required: ['id'],
    indexes,
  } as unknown as RxJsonSchema<Plain>;
}

export function dataSetOf(random: Random): DataSet {
  const wildness = random.pick(['typed', 'typed', 'nulls', 'wild'] as const);
  const indexes = Array.from({ length: 1 + random.below(4) }, () => [
    ...new Set(Array.from({ length: 1 + random.below(3) }, () => random.pick(INDEXABLE))),
  ]);
  const unsortable = new Set<string>(['free']);
  const documents = Array.from({ length: 5 + random.below(40) }, (_, n) =>
    documentOf(random, `${random.pick(['a', 'B', 'đ', '😀', '\ufb01'])}${n}`, wildness, unsortable),
  );
  return { wildness, schema: schemaOf(indexes), plainSchema: schemaOf([]), documents, unsortable };
}

const REGEXES = ['^a', 'A', 'đ', '\\d', '^$', '.', 'o$'] as const;

function operatorFor(random: Random, field: Field): Plain {
  const type = typeOf(field);
  const operand = (): unknown =>
    type !== 'object' && random.chance(0.8) ? scalarOf(random, type) : anyScalar(random);
  switch (random.below(14)) {
    case 0:
    case 1:
      return { $eq: random.chance(0.1) ? anything(random) : operand() };
    case 2:
      return { $ne: operand() };
    case 3:
      return { $gt: operand() };
    case 4:
      return { $gte: operand(), ...(random.chance(0.4) ? { $lt: operand() } : {}) };
    case 5:
      return { $lt: operand() };
    case 6:
      return { $lte: operand() };
    case 7:
      return { $in: random.list(random.chance(0.1) ? 100 : 5, operand) };
    case 8:
      return { $nin: random.list(5, operand) };
    case 9:
      return { $exists: random.chance(0.5) };
    case 10:
      return { $type: random.pick(['string', 'number', 'boolean', 'null', 'array', 'object']) };
    case 11:
      return { $regex: random.pick(REGEXES), ...(random.chance(0.3) ? { $options: 'i' } : {}) };
    case 12:
      return random.pick([{ $mod: [2, 1] }, { $size: random.below(3) }, { $elemMatch: { $gt: operand() } }, { $elemMatch: { x: 'a' } }]); // prettier-ignore
    default:
      return { $not: operatorFor(random, field) };
  }
}

export function selectorOf(random: Random, depth = 0): Plain {
  const selector: Plain = {};
  const count = random.below(3) + (depth === 0 ? 0 : 1);
  for (let i = 0; i < count; i++) {
    const field = random.chance(0.1) ? 'id' : random.pick(FIELDS);
    selector[field] = field === 'id' ? idOperator(random) : operatorFor(random, field);
  }
  if (depth < 2 && random.chance(0.35)) {
    const branches = () => Array.from({ length: 1 + random.below(3) }, () => selectorOf(random, depth + 1));
    selector[random.pick(['$and', '$or', '$nor'])] = branches();
  }
  if (depth === 0 && random.chance(0.7)) selector['_deleted'] = { $eq: false };
  return selector;
}

const idOperator = (random: Random): Plain => {
  const id = () => `${random.pick(['a', 'B', 'đ', '😀', '\ufb01'])}${random.below(45)}`;
  return random.pick([
    { $eq: id() },
    { $gt: id() },
    { $lte: id() },
    { $in: [id(), id(), id()] },
    { $ne: id() },
  ]);
};

export interface RandomQuery {
  readonly selector: Plain;
  readonly sort?: readonly Readonly<Record<string, 'asc' | 'desc'>>[];
  readonly skip?: number;
  readonly limit?: number;
}

export function queryOf(random: Random, unsortable: ReadonlySet<string>): RandomQuery {
  const sortable = ['id', ...FIELDS].filter((field) => !unsortable.has(field));
  const fields = [...new Set(random.list(3, () => random.pick(sortable)))];
  return {
    selector: selectorOf(random),
    sort: [...fields, 'id'].map((field) => ({ [field]: random.pick(['asc', 'desc'] as const) })),
    ...(random.chance(0.3) ? { skip: random.below(10) } : {}),
    ...(random.chance(0.5) ? { limit: random.below(20) } : {}),
  };
}
