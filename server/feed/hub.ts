import pg from 'pg';
import { headChannel } from '../store/headChannel';
import type { Logger } from 'pino';

export type OnHead = (seq: number) => void;

/** Tells whoever subscribed that the feed of their organisation has moved, whichever process wrote. */
export interface Hub {
  /** Returns the function that ends the subscription. */
  readonly subscribe: (orgId: string, onHead: OnHead) => () => void;
  readonly close: () => Promise<void>;
}

interface Room {
  readonly listeners: Set<OnHead>;
  seq: number;
  told: number;
  timer: NodeJS.Timeout | null;
}

/** Bursts are told as one: at least this long between two tellings, and longer the more there are to tell. */
const pauseMs = (listeners: number): number => Math.max(50, listeners * 0.25);

/** How often the hub looks for itself: a line that died without a word is noticed, and nothing waits for a lost notice. */
const lookMs = 30_000;

const backOffMs = (attempt: number): number =>
  Math.min(30_000, 250 * 2 ** Math.min(attempt, 7)) * (0.5 + Math.random() / 2);

/**
 * Opens the hub: one connection per process that LISTENs, shared by all clients. When it breaks it is opened again
 * after a jittered pause, and everyone is told the present number, because notifications in between are lost.
 */
export async function openHub(databaseUrl: string, log: Logger): Promise<Hub> {
  const rooms = new Map<string, Room>();
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let look: NodeJS.Timeout | null = null;
  let closed = false;

  function tell(room: Room): void {
    room.told = Date.now();
    room.timer = null;
    for (const listener of room.listeners) listener(room.seq);
  }

  function moved(orgId: string, seq: number): void {
    const room = rooms.get(orgId);
    if (!room || seq <= room.seq) return;
    room.seq = seq;
    if (room.timer) return;
    const wait = room.told + pauseMs(room.listeners.size) - Date.now();
    if (wait <= 0) tell(room);
    else room.timer = setTimeout(() => tell(room), wait);
  }

  async function catchUp(connection: pg.Client): Promise<void> {
    const { rows } = await connection.query<{ id: string; seq: string }>(
      'SELECT id, seq FROM orgs WHERE id = ANY($1)',
      [[...rooms.keys()]],
    );
    for (const { id, seq } of rows) moved(id, Number(seq));
  }

  async function connect(attempt: number): Promise<void> {
    const connection = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'giao-ban-hub',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      query_timeout: 10_000,
    });
    let lost = false;
    const lose = (error?: unknown): void => {
      if (lost) return;
      lost = true;
      client = null;
      if (look) clearInterval(look);
      connection.end().catch((cause: unknown) => log.debug({ err: cause }, 'a broken hub connection'));
      if (closed) return;
      log.warn({ err: error }, 'the hub lost its database connection');
      retry = setTimeout(() => void connect(attempt + 1), backOffMs(attempt));
    };
    connection.on('error', lose);
    connection.on('end', () => lose());
    connection.on('notification', ({ payload = '' }) => {
      const [orgId = '', seq = ''] = payload.split(' ');
      moved(orgId, Number(seq));
    });
    try {
      await connection.connect();
      await connection.query(`LISTEN ${headChannel}`);
      await catchUp(connection);
      client = connection;
      attempt = 0;
      look = setInterval(() => {
        catchUp(connection).catch(lose);
      }, lookMs);
    } catch (error) {
      lose(error);
    }
  }

  await connect(0);

  return {
    subscribe(orgId, onHead) {
      const room = rooms.get(orgId) ?? { listeners: new Set(), seq: 0, told: 0, timer: null };
      rooms.set(orgId, room);
      room.listeners.add(onHead);
      return () => {
        room.listeners.delete(onHead);
        if (room.listeners.size > 0 || rooms.get(orgId) !== room) return;
        if (room.timer) clearTimeout(room.timer);
        rooms.delete(orgId);
      };
    },
    async close() {
      closed = true;
      if (retry) clearTimeout(retry);
      if (look) clearInterval(look);
      for (const { timer } of rooms.values()) if (timer) clearTimeout(timer);
      await client?.end();
    },
  };
}
