import { join } from 'node:path';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { getRxStorageSQLite } from '#main/replica/storage/index';
import { atInterface } from './atInterface';
import { bare } from './bare';
import { type Contender, KEY } from './contender';
import { pouch } from './pouch';
import { throughCollection } from './throughCollection';

const sqlite = (directory: string, worker: boolean) => () =>
  getRxStorageSQLite({ directory, key: KEY, worker });

const memory = () => {
  const storage = getRxStorageMemory();
  return () => storage as never;
};

/** Every contender by the name the results use; each gets a folder of its own. */
export const CONTENDERS = {
  bare: async (root: string) => bare(join(root, 'bare')),
  ours: (root: string) =>
    atInterface('ours, in-process', sqlite(join(root, 'ours'), false), join(root, 'ours')),
  worker: (root: string) =>
    atInterface('ours, worker', sqlite(join(root, 'worker'), true), join(root, 'worker')),
  memory: () => atInterface('RxDB memory', memory(), null),
  oursCollection: (root: string) =>
    throughCollection('ours, RxCollection', sqlite(join(root, 'oursC'), false), true),
  workerCollection: (root: string) =>
    throughCollection('worker, RxCollection', sqlite(join(root, 'workerC'), true), true),
  memoryCollection: () => throughCollection('memory, RxCollection', memory(), false),
  pouch: (root: string) => pouch(join(root, 'pouch')),
} as const satisfies Record<string, (root: string) => Promise<Contender>>;

export type ContenderName = keyof typeof CONTENDERS;
