import { describe, expect, it } from 'vitest';
import {
  filterOf,
  pageSize,
  readAddress,
  writeAddress,
} from '../../../../renderer/features/tasks/filterInUrl';
import { taskFilter } from '#shared/ipc/live';
import type { ListAddress } from '../../../../renderer/features/tasks/filterInUrl';

const address: ListAddress = {
  view: 'board',
  bucket: 'OVERDUE',
  unitId: 'lb.tnmt',
  leaderId: 'lb.pct',
  mine: true,
  open: true,
  search: 'đôn đốc & báo cáo',
  source: 'DIRECT_ORDER',
  waiting: 'extension',
  dueFrom: '2019-01-01',
  dueTo: '2019-01-31',
  page: 3,
};

describe('the address of a task list', () => {
  it('comes back as it was written', () => {
    expect(readAddress(new URLSearchParams(writeAddress(address)))).toEqual(address);
  });

  it('leaves out what is not set', () => {
    expect(writeAddress({ bucket: '', unitId: '', mine: false, page: 1 })).toBe('');
  });

  it('takes nonsense as nothing', () => {
    const read = readAddress(new URLSearchParams('bucket=SOON&page=-2&mine=yes&from=1/1&view=map'));
    expect(read).toMatchObject({ bucket: '', page: 1, mine: false, dueFrom: '', view: 'list' });
  });

  it('gives a filter that the contract accepts', () => {
    const filter = filterOf(address, 'lb.cv1');
    expect(taskFilter.safeParse(filter).success).toBe(true);
    expect(filter).toMatchObject({ responsibleId: 'lb.cv1', offset: 0, limit: pageSize });
    expect(filterOf({ ...address, view: 'list' }, '').offset).toBe(2 * pageSize);
    expect(Object.keys(filter)).not.toContain('page');
    expect(Object.keys(filter)).not.toContain('view');
  });
});
