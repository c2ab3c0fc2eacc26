import { day, status, unit } from './documents';

const asc = (field: string) => ({ [field]: 'asc' as const });

/** The questions as Mango; every contender is asked the same. */
export const pageQuery = (i: number) => ({
  selector: { kind: { $eq: 'task' }, status: { $eq: status(i) }, due: { $gte: day((i * 37) % 300) } },
  sort: [asc('due'), asc('id')],
  limit: 50,
});

export const selectiveQuery = (i: number) => ({
  selector: {
    kind: { $eq: 'task' },
    unitId: { $eq: unit(i) },
    due: { $gte: day((i * 11) % 350), $lt: day(((i * 11) % 350) + 3) },
  },
  sort: [asc('due'), asc('id')],
});

export const countQuery = (i: number) => ({
  selector: { kind: { $eq: 'task' }, status: { $eq: status(i) }, due: { $lt: day(10 + (i % 40)) } },
});
