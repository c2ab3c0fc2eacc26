import { anyTask } from './anyTask';
import { timelinessBuckets } from '#shared/domain/timeliness';
import type { TaskFilter } from '#shared/ipc/live';

export const pageSize = 50;

/** What of the filter stands in the address, so that a list can be linked to and gone back to. */
export interface ListAddress {
  readonly bucket: TaskFilter['bucket'];
  readonly unitId: string;
  readonly leaderId: string;
  readonly mine: boolean;
  readonly open: boolean;
  readonly search: string;
  /** From 1. */
  readonly page: number;
}

export function readAddress(params: URLSearchParams): ListAddress {
  const page = Number(params.get('page') ?? 1);
  return {
    bucket: timelinessBuckets.find((bucket) => bucket === params.get('bucket')) ?? '',
    unitId: params.get('unit') ?? '',
    leaderId: params.get('leader') ?? '',
    mine: params.get('mine') === '1',
    open: params.get('open') === '1',
    search: params.get('q') ?? '',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The search part of an address; what is not set is left out. */
export function writeAddress(address: Partial<ListAddress>): string {
  const params = new URLSearchParams();
  const { bucket, unitId, leaderId, mine, open, search, page = 1 } = address;
  if (bucket) params.set('bucket', bucket);
  if (unitId) params.set('unit', unitId);
  if (leaderId) params.set('leader', leaderId);
  if (mine) params.set('mine', '1');
  if (open) params.set('open', '1');
  if (search) params.set('q', search);
  if (page > 1) params.set('page', String(page));
  return params.toString();
}

/** The filter of the live query; `personId` is who "mine" means. */
export function filterOf({ mine, page, ...rest }: ListAddress, personId: string): TaskFilter {
  return {
    ...anyTask,
    ...rest,
    responsibleId: mine ? personId : '',
    offset: (page - 1) * pageSize,
    limit: pageSize,
  };
}
