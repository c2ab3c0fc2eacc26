import { anyTask } from './anyTask';
import { taskSourceTypes } from '#shared/domain/tasks';
import { timelinessBuckets } from '#shared/domain/timeliness';
import { waitingFor } from '#shared/ipc/taskFilter';
import type { TaskFilter } from '#shared/ipc/taskFilter';

export const pageSize = 50;

export const taskViews = ['list', 'today', 'board', 'calendar'] as const;

export type TaskViewName = (typeof taskViews)[number];

/** What of the filter stands in the address, so that a list can be linked to and gone back to. */
export interface ListAddress {
  readonly view: TaskViewName;
  readonly bucket: TaskFilter['bucket'];
  readonly unitId: string;
  readonly leaderId: string;
  readonly mine: boolean;
  readonly open: boolean;
  readonly search: string;
  readonly source: NonNullable<TaskFilter['source']>;
  readonly waiting: NonNullable<TaskFilter['waiting']>;
  readonly dueFrom: string;
  readonly dueTo: string;
  /** From 1. */
  readonly page: number;
}

const one = <T extends string>(values: readonly T[], text: string | null): T | '' =>
  values.find((value) => value === text) ?? '';

const dayIn = (text: string | null): string => (/^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? (text ?? '') : '');

export function readAddress(params: URLSearchParams): ListAddress {
  const page = Number(params.get('page') ?? 1);
  return {
    view: one(taskViews, params.get('view')) || 'list',
    bucket: one(timelinessBuckets, params.get('bucket')),
    unitId: params.get('unit') ?? '',
    leaderId: params.get('leader') ?? '',
    mine: params.get('mine') === '1',
    open: params.get('open') === '1',
    search: params.get('q') ?? '',
    source: one(taskSourceTypes, params.get('source')),
    waiting: one(waitingFor, params.get('waiting')),
    dueFrom: dayIn(params.get('from')),
    dueTo: dayIn(params.get('to')),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The search part of an address; what is not set is left out. */
export function writeAddress(address: Partial<ListAddress>): string {
  const { view = 'list', mine, open, page = 1 } = address;
  const values: readonly (readonly [string, string | undefined])[] = [
    ['view', view === 'list' ? '' : view],
    ['bucket', address.bucket],
    ['unit', address.unitId],
    ['leader', address.leaderId],
    ['mine', mine ? '1' : ''],
    ['open', open ? '1' : ''],
    ['q', address.search],
    ['source', address.source],
    ['waiting', address.waiting],
    ['from', address.dueFrom],
    ['to', address.dueTo],
    ['page', page > 1 ? String(page) : ''],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of values) if (value) params.set(name, value);
  return params.toString();
}

/** Whether an address narrows the list at all. */
export const isNarrowed = (address: ListAddress): boolean =>
  writeAddress({ ...address, page: 1, view: 'list' }) !== '';

/** The filter of the live query; `personId` is who "mine" means. */
export function filterOf({ mine, page, view, ...rest }: ListAddress, personId: string): TaskFilter {
  return {
    ...anyTask,
    ...rest,
    responsibleId: mine ? personId : '',
    offset: view === 'list' ? (page - 1) * pageSize : 0,
    limit: pageSize,
  };
}
