import type { dashboard as vi } from '../vi/dashboard';
import type { Shape } from '../shape';

export const dashboard: Shape<typeof vi> = {
  title: 'Overview',
  late: 'Overdue now',
  dueSoon: 'Due soon',
  byUnit: 'By lead unit',
  byLeader: 'By leader in charge',
  total: 'Total',
  dueOn: 'due {{day}}',
  seeAll: 'See all ({{number, number}})',
  none: {
    late: 'Nothing is overdue',
    dueSoon: 'Nothing is due soon',
  },
};
