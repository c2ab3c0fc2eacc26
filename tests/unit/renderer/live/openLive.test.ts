import { describe, expect, it } from 'vitest';
import { failed, ok } from '#shared/result';
import { openLive } from '../../../../renderer/live/openLive';
import type { Bridge, Events } from '#shared/ipc/contract';
import type { LiveSnapshot } from '#shared/ipc/live';
import type { Result } from '#shared/result';

type Changed = Events['live.changed'];

/** The other end of the bridge, driven by hand. */
function otherEnd() {
  const calls: { name: string; input: unknown }[] = [];
  const listeners = new Set<(event: Changed) => void>();
  const pending: ((result: Result<LiveSnapshot>) => void)[] = [];
  const bridge = {
    call: (name: string, input: unknown) => {
      calls.push({ name, input });
      return new Promise((resolve) => {
        if (name === 'live.open') pending.push(resolve);
        else resolve(ok(undefined));
      });
    },
    on: (_: string, listener: (event: Changed) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Bridge;
  const id = (): string => (calls[0]?.input as { id: string }).id;
  return {
    bridge,
    calls,
    listeners,
    answer: (result: Result<LiveSnapshot>) => pending.shift()?.(result),
    change: (value: LiveSnapshot['value'], to = id()) =>
      listeners.forEach((listener) => listener({ id: to, value, asOf: '2019-01-28T02:00:00Z' })),
  };
}

const snapshot = (value: LiveSnapshot['value']): Result<LiveSnapshot> =>
  ok({ value, asOf: '2019-01-28T01:00:00Z' });

function follow(end: ReturnType<typeof otherEnd>) {
  const values: unknown[] = [];
  const problems: string[] = [];
  const close = openLive(
    end.bridge,
    'meetings.list',
    {},
    {
      value: ({ value }) => values.push(value),
      problem: ({ code }) => problems.push(code),
    },
  );
  return { values, problems, close };
}

describe('a live query', () => {
  it('gives the snapshot, then its own changes only', async () => {
    const end = otherEnd();
    const { values } = follow(end);
    end.answer(snapshot([]));
    await expect.poll(() => values.length).toBe(1);
    end.change([], 'another');
    end.change([]);
    expect(values.length).toBe(2);
  });

  it('does not go back to a snapshot that a change overtook', async () => {
    const end = otherEnd();
    const { values } = follow(end);
    const newer: LiveSnapshot['value'] = [];
    end.change(newer);
    end.answer(snapshot([]));
    await Promise.resolve();
    expect(values).toEqual([newer]);
    expect(values[0]).toBe(newer);
  });

  it('tells why it could not be opened', async () => {
    const end = otherEnd();
    const { values, problems } = follow(end);
    end.answer(failed('session.signedOut'));
    await expect.poll(() => problems).toEqual(['session.signedOut']);
    expect(values).toEqual([]);
  });

  it('is silent and closed at the other end after it was closed', async () => {
    const end = otherEnd();
    const { values, close } = follow(end);
    close();
    end.answer(snapshot([]));
    await Promise.resolve();
    expect(values).toEqual([]);
    expect(end.listeners.size).toBe(0);
    expect(end.calls.map(({ name }) => name)).toEqual(['live.open', 'live.close']);
  });
});
