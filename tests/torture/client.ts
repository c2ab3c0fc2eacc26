import { meetingId, taskId } from './records';
import { setWeather } from './weather';
import { startReplica } from './processes';
import type { Deed, Step } from './plan';
import type { FaultProxy } from '../support/faultProxy';
import type { Order, Reply } from './orders';
import type { ReplicaProcess } from './processes';

/** What a person was told is saved, and by which words it can be found again. */
export interface Claim {
  readonly id: string;
  /** One of these is to be found: the last that was called saved, and those whose answer a kill cut off. */
  readonly tokens: readonly string[];
  /** A later claim with the same key was written over this one on the same machine before anyone else saw it. */
  readonly key: string;
}

/** One laptop of the run: its person, its line, and the process that is killed and started again. */
export interface Client {
  readonly username: string;
  readonly line: FaultProxy;
  readonly dataDir: string;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly counts: { ops: number; kills: number; cuts: number };
  readonly tell: (order: Order) => Promise<Reply>;
  readonly take: (step: Step) => Promise<void>;
  readonly start: (skewMs?: number) => Promise<void>;
  readonly kill: () => Promise<void>;
}

export interface ClientSettings {
  readonly number: number;
  readonly username: string;
  readonly line: FaultProxy;
  readonly dataDir: string;
}

/** The shared record that a deed is about; null when it makes one of its own. */
function placeOf(deed: Deed): string | null {
  switch (deed.do) {
    case 'editTask':
    case 'overstep':
    case 'restrict':
      return taskId(deed.slot);
    case 'editMeeting':
    case 'addLine':
    case 'dropLine':
    case 'deleteMeeting':
      return meetingId(deed.slot);
    case 'createTask':
    case 'report':
    case 'photo':
      return null;
  }
}

const keyOf = (deed: Deed, id: string): string => {
  switch (deed.do) {
    case 'editTask':
      return `${id} ${deed.field}`;
    case 'overstep':
      return `${id} title`;
    case 'editMeeting':
      return `${id} place`;
    default:
      return `${id} ${'token' in deed ? deed.token : deed.do}`;
  }
};

export function createClient({ number, username, line, dataDir }: ClientSettings): Client {
  const claims = new Map<string, Claim>();
  const counts = { ops: 0, kills: 0, cuts: 0 };
  let process: ReplicaProcess | null = null;

  async function start(skewMs = 0): Promise<void> {
    process = await startReplica([dataDir, line.url, username, String(skewMs), String(number)]);
  }

  const tell = (order: Order): Promise<Reply> =>
    process ? process.tell(order) : Promise.resolve({ reply: 'failed', code: 'not running' });

  /** A killed program may have written the deed without having said so: what stood in its place may be gone. */
  function doubt(deed: Deed): void {
    const id = placeOf(deed);
    if (id === null) return;
    const claim = claims.get(keyOf(deed, id));
    if (claim && 'token' in deed) claims.set(claim.key, { ...claim, tokens: [...claim.tokens, deed.token] });
    if (deed.do === 'deleteMeeting' || deed.do === 'dropLine')
      for (const [key, { id: place }] of claims) if (place === id) claims.delete(key);
  }

  /** Only what was answered "saved" is claimed. */
  function note(deed: Deed, reply: Reply): void {
    if (reply.reply === 'failed' && reply.code === 'killed') doubt(deed);
    if (reply.reply !== 'acted') return;
    counts.ops += 1;
    // Who takes a line out before anyone else has seen it leaves no trace of it, and means to.
    if (reply.gone) claims.delete(`${reply.id} ${reply.gone}`);
    if (deed.do === 'deleteMeeting') {
      // Who deletes a meeting gives up what they wrote in it.
      for (const [key, claim] of claims) if (claim.id === reply.id) claims.delete(key);
    }
    if ('token' in deed)
      claims.set(keyOf(deed, reply.id), {
        id: reply.id,
        tokens: [deed.token],
        key: keyOf(deed, reply.id),
      });
  }

  return {
    username,
    line,
    dataDir,
    claims,
    counts,
    tell,
    start,
    kill: async () => process?.kill(),
    async take(step) {
      switch (step.type) {
        case 'weather':
          if (step.weather !== 'clear') counts.cuts += 1;
          setWeather(line, step.weather);
          return;
        case 'deed':
          note(step.deed, await tell({ order: 'deed', deed: step.deed }));
          return;
        case 'kill': {
          const saved = tell({ order: 'deed', deed: step.deed });
          await new Promise((resolve) => setTimeout(resolve, step.afterMs));
          await process?.kill();
          counts.kills += 1;
          note(step.deed, await saved);
          await start(step.skewMs);
          return;
        }
      }
    },
  };
}
