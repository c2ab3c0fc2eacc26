import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestDatabase } from '#build/database';
import { brokenHistory, differences, findLost } from './verify';
import { createClient } from './client';
import { isOffice, pace, planOf, sharedMeetings, sharedTasks } from './plan';
import { meetingId, taskId } from './records';
import { setWeather } from './weather';
import { startFaultProxy } from '../support/faultProxy';
import { startServerProcess } from './processes';
import { until } from '../support/until';
import type { Client } from './client';
import type { Plan, PlanSettings } from './plan';
import type { ServerProcess } from './processes';

const officePeople = ['thuky', 'vanthu', 'chanhvp', 'pct.dothi', 'chutich', 'pct.kinhte'];
const unitPeople = ['cv1.qldt', 'tp.qldt', 'cv2.qldt', 'cv1.tnmt'];

/** How long healing may take, in milliseconds. */
const healing = 240_000;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function usernameOf(client: number): string {
  const people = isOffice(client) ? officePeople : unitPeople;
  const place = isOffice(client) ? client - Math.floor(client / 3) : Math.floor(client / 3);
  // More clients than people: the same person at two machines.
  return people[place % people.length] ?? 'thuky';
}

/** Lets every client take its steps and the servers die, each at its time. */
async function torment(
  plan: Plan,
  seconds: number,
  clients: readonly Client[],
  servers: readonly ServerProcess[],
) {
  const began = performance.now();
  const reach = (seconds_: number): Promise<void> =>
    pause(Math.max(0, began + seconds_ * 1000 - performance.now()));
  let serverKills = 0;
  const lives = clients.map(async (client, number) => {
    for (const [n, step] of (plan.clients[number] ?? []).entries()) {
      await reach(n / pace);
      await client.take(step);
    }
  });
  const deaths = (async () => {
    for (const { server, at } of plan.serverKills) {
      await reach((seconds * at) / 1000);
      await servers[server]?.kill();
      serverKills += 1;
      await servers[server]?.start();
    }
  })();
  await Promise.all([...lives, deaths]);
  return serverKills;
}

async function settle(clients: readonly Client[], serverUrl: string): Promise<readonly string[]> {
  for (const { line } of clients) setWeather(line, 'clear');
  const wrong = new Map<Client, readonly string[]>();
  const settled = async (client: Client): Promise<boolean> => {
    await client.tell({ order: 'now' });
    const status = await client.tell({ order: 'status' });
    const quiet =
      status.reply === 'status' && status.waiting + status.waitingFiles === 0 && status.phase === 'live';
    wrong.set(client, quiet ? await differences(serverUrl, client) : [JSON.stringify(status)]);
    return wrong.get(client)?.length === 0;
  };
  await until(
    'all replicas are as the server',
    async () => (await Promise.all(clients.map(settled))).every(Boolean),
    {
      timeout: healing,
      every: 500,
    },
  ).catch(() => undefined);
  return [...wrong].flatMap(([{ username }, list]) => list.map((what) => `${username}: ${what}`));
}

/** Kills every replica once more and opens it again: opening looks every file over. Answers what was put aside. */
async function damaged(clients: readonly Client[]): Promise<readonly string[]> {
  const aside: string[] = [];
  for (const client of clients) {
    await client.kill();
    await client.start();
    const names = await readdir(join(client.dataDir, 'replicas'));
    aside.push(...names.filter((name) => name.includes('.hong-')));
  }
  return aside;
}

/**
 * Several laptops and servers as processes of their own, under bad lines, kills and wrong clocks; then everything
 * heals and is compared. Answers the figures; throws when something was lost, differs, is damaged or was altered.
 */
export async function runTorture(settings: PlanSettings): Promise<Record<string, number>> {
  const plan = planOf(settings);
  if (planOf(settings).hash !== plan.hash) throw new Error('The same seed made other decisions');
  console.log(`seed ${settings.seed}: decisions ${plan.hash.slice(0, 16)}`);
  const directory = await mkdtemp(join(tmpdir(), `giao-ban-torture-${settings.seed}-`));
  const database = await startTestDatabase();
  const servers: ServerProcess[] = [];
  const clients: Client[] = [];
  let clean = false;
  try {
    const blobs = join(directory, 'blobs');
    for (let n = 0; n < settings.servers; n += 1) servers.push(await startServerProcess(database.url, blobs));
    for (let n = 0; n < settings.clients; n += 1) {
      const server = servers[n % servers.length];
      if (!server) throw new Error('No server');
      const dataDir = join(directory, `client-${n}`);
      await mkdir(dataDir);
      const line = await startFaultProxy(server.url);
      clients.push(createClient({ number: n, username: usernameOf(n), line, dataDir }));
    }
    await Promise.all(clients.map((client) => client.start()));
    await clients[0]?.tell({
      order: 'prepare',
      tasks: Array.from({ length: sharedTasks }, (_, slot) => taskId(slot)),
      meetings: Array.from({ length: sharedMeetings }, (_, slot) => meetingId(slot)),
    });
    const url = servers[0]?.url ?? '';
    const unready = await settle(clients, url);
    if (unready.length > 0) throw new Error(`Not ready to begin: ${unready.join('; ')}`);

    const serverKills = await torment(plan, settings.seconds, clients, servers);
    const diverged = await settle(clients, url);
    const { lost, refused, conflicts } = await findLost(database.url, blobs, clients);
    const broken = await brokenHistory(database.url);
    const aside = await damaged(clients);

    const sum = (count: 'ops' | 'kills' | 'cuts'): number =>
      clients.reduce((total, { counts }) => total + counts[count], 0);
    const figures = {
      ops: sum('ops'),
      kills: sum('kills') + serverKills,
      cuts: sum('cuts'),
      lost: lost.length,
      diverged: diverged.length,
      refused,
      conflicts,
    };
    console.table(
      clients.map(({ username, counts, claims }) => ({ username, ...counts, claims: claims.size })),
    );
    for (const [what, list] of Object.entries({ lost, diverged, damaged: aside }))
      for (const line of list.slice(0, 20)) console.log(`${what}: ${line}`);
    if (broken) console.log(`history: ${broken}`);
    clean = lost.length + diverged.length + aside.length === 0 && !broken;
    if (!clean) {
      console.log(JSON.stringify(figures));
      throw new Error(`Not clean; what is left is in ${directory}`);
    }
    return figures;
  } finally {
    for (const client of clients) await client.kill();
    for (const { line } of clients) await line.stop();
    for (const server of servers) await server.kill();
    await database.stop();
    if (clean) await rm(directory, { recursive: true, force: true });
  }
}
