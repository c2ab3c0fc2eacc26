import { createHash } from 'node:crypto';
import { randomOf } from './random';
import type { Random } from './random';

/** How many tasks and meetings all people work on at once. */
export const sharedTasks = 8;
export const sharedMeetings = 3;

export const weathers = [
  'clear',
  'cut',
  'loseAnswers',
  'truncate',
  'duplicate',
  'delay',
  'portal',
  'busy',
] as const;

export type Weather = (typeof weathers)[number];

/** What one person does; `token` is found again in what they wrote. */
export type Deed =
  | { readonly do: 'createTask'; readonly token: string }
  | { readonly do: 'editTask'; readonly slot: number; readonly field: TextField; readonly token: string }
  | { readonly do: 'report'; readonly slot: number; readonly percent: number; readonly token: string }
  | { readonly do: 'overstep'; readonly slot: number; readonly token: string }
  | { readonly do: 'restrict'; readonly slot: number; readonly restricted: boolean }
  | { readonly do: 'editMeeting'; readonly slot: number; readonly token: string }
  | { readonly do: 'addLine'; readonly slot: number; readonly token: string }
  | { readonly do: 'dropLine'; readonly slot: number }
  | { readonly do: 'deleteMeeting'; readonly slot: number }
  | { readonly do: 'photo'; readonly bytes: number; readonly token: string };

export const textFields = ['title', 'deliverable', 'noDueDateReason'] as const;

export type TextField = (typeof textFields)[number];

export type Step =
  | { readonly type: 'deed'; readonly deed: Deed }
  | { readonly type: 'weather'; readonly weather: Weather }
  /** The process is killed so long after the deed was begun, and starts again with a clock that is so far off. */
  | { readonly type: 'kill'; readonly deed: Deed; readonly afterMs: number; readonly skewMs: number };

export interface ServerStep {
  readonly server: number;
  /** At which part of the run, in thousandths. */
  readonly at: number;
}

export interface Plan {
  /** For every client its steps, in order. */
  readonly clients: readonly (readonly Step[])[];
  readonly serverKills: readonly ServerStep[];
  readonly hash: string;
}

export interface PlanSettings {
  readonly seed: number;
  readonly seconds: number;
  readonly clients: number;
  readonly servers: number;
}

/** Steps of each client in a second. */
export const pace = 4;

/** Which clients may assign tasks and keep meetings; the others report, and overstep. */
export const isOffice = (client: number): boolean => client % 3 !== 2;

function deedOf(random: Random, client: number, token: string): Deed {
  const slot = random.below(sharedTasks);
  if (!isOffice(client)) {
    const roll = random.below(10);
    if (roll < 7) return { do: 'report', slot, percent: random.below(101), token };
    return roll < 9
      ? { do: 'overstep', slot, token }
      : { do: 'photo', bytes: 1000 + random.below(200_000), token };
  }
  const meeting = random.below(sharedMeetings);
  const roll = random.below(100);
  if (roll < 15) return { do: 'createTask', token };
  if (roll < 60) return { do: 'editTask', slot, field: random.pick(textFields), token };
  if (roll < 68) return { do: 'restrict', slot, restricted: random.below(2) === 0 };
  if (roll < 76) return { do: 'editMeeting', slot: meeting, token };
  if (roll < 88) return { do: 'addLine', slot: meeting, token };
  if (roll < 92) return { do: 'dropLine', slot: meeting };
  if (roll < 94) return { do: 'deleteMeeting', slot: meeting };
  return { do: 'photo', bytes: 1000 + random.below(300_000), token };
}

function stepOf(random: Random, client: number, n: number): Step {
  const roll = random.below(100);
  // A fair share of the time the line is good, or nothing would ever meet.
  if (roll < 10) return { type: 'weather', weather: random.below(2) ? 'clear' : random.pick(weathers) };
  const deed = deedOf(random, client, `tok-${client}-${n}-`);
  if (roll < 12)
    return {
      type: 'kill',
      deed,
      afterMs: random.below(60),
      skewMs: random.pick([0, 0, 3_600_000, -3_600_000, 86_400_000, -240_000]),
    };
  return { type: 'deed', deed };
}

/** All decisions of a run, from its seed alone: no timing can change them. */
export function planOf({ seed, seconds, clients, servers }: PlanSettings): Plan {
  const random = randomOf(seed);
  const steps = Math.max(10, Math.floor(seconds * pace));
  const lists = Array.from({ length: clients }, (_, client) =>
    Array.from({ length: steps }, (__, n) => stepOf(random, client, n)),
  );
  const serverKills = Array.from({ length: Math.max(1, Math.floor(seconds / 20)) }, () => ({
    server: random.below(servers),
    at: random.below(1000),
  })).sort((a, b) => a.at - b.at);
  const hash = createHash('sha256')
    .update(JSON.stringify([lists, serverKills]))
    .digest('hex');
  return { clients: lists, serverKills, hash };
}
