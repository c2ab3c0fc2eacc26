import type { TaskFilter } from '#shared/ipc/live';

/** The filter that lets every task through. */
export const anyTask: TaskFilter = {
  bucket: '',
  unitId: '',
  leaderId: '',
  responsibleId: '',
  open: false,
  search: '',
  offset: 0,
  limit: 50,
};
