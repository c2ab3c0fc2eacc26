import { expect, it } from 'vitest';
import { gathered } from '#server/store/gathered';
import { joined } from '#server/store/joined';

/** A load that answers only when it is told to. */
function slow<K, V>(answer: (key: K) => V) {
  const asked: K[] = [];
  const release: (() => void)[] = [];
  const load = (key: K): Promise<V> => {
    asked.push(key);
    return new Promise((resolve) => release.push(() => resolve(answer(key))));
  };
  return { asked, load, next: () => release.shift()?.() };
}

it('gathers what is asked while a question is on its way into the next one', async () => {
  const { asked, load, next } = slow(
    (keys: readonly string[]) => new Map(keys.map((key) => [key, key.length])),
  );
  const find = gathered(load);
  const first = find('a');
  const later = [find('bb'), find('ccc'), find('bb')];
  expect(asked).toEqual([['a']]);
  next();
  expect(await first).toBe(1);
  await Promise.resolve();
  expect(asked).toEqual([['a'], ['bb', 'ccc']]);
  next();
  expect(await Promise.all(later)).toEqual([2, 3, 2]);
});

it('answers undefined for what was not found, tells a failure to all who asked, and goes on', async () => {
  let fails = true;
  const find = gathered(async () => {
    if (fails) throw new Error('no database');
    return new Map<string, number>();
  });
  const both = await Promise.allSettled([find('a'), find('b')]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  fails = false;
  expect(await find('a')).toBeUndefined();
});

it('joins those who ask for the same while a load is on its way into one later load', async () => {
  let state = 'old';
  const { asked, load, next } = slow((_key: string) => state);
  const read = joined(load);
  const [early, other] = [read('x'), read('y')];
  state = 'new';
  const late = [read('x'), read('x')];
  expect(asked).toEqual(['x', 'y']);
  next();
  next();
  await Promise.all([early, other]);
  while (asked.length < 3) await Promise.resolve();
  next();
  expect(await Promise.all(late)).toEqual(['new', 'new']);
  expect(asked).toEqual(['x', 'y', 'x']);
});

it('loads again after a failure', async () => {
  let fails = true;
  const read = joined(async (key: string) => {
    if (fails) throw new Error(key);
    return key;
  });
  const early = read('x');
  const late = read('x');
  await expect(early).rejects.toThrow('x');
  await expect(late).rejects.toThrow('x');
  fails = false;
  expect(await read('x')).toBe('x');
});
