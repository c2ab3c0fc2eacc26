import type { dashboard as vi } from '../vi/dashboard';
import type { Shape } from '../shape';

export const dashboard: Shape<typeof vi> = {
  title: 'Overview',
  late: 'Overdue now',
  dueSoon: 'Due soon',
  byLeader: 'By leader in charge',
  total: 'Total',
  dueOn: 'due {{day}}',
  seeAll: 'See all ({{number, number}})',
  onTimeRate: 'On-time rate',
  onTimeRateOf: 'On time, of what was due',
  ageing: 'Late for how long',
  ageUpTo: 'up to {{days, number}} days',
  ageOver: 'over {{days, number}} days',
  ahead: 'Coming due',
  aheadDays: 'in the next {{days, number}} days',
  waiting: 'Waiting',
  months: 'By the month of the due date',
  month: 'Month',
  due: 'Due',
  rank: 'Rank',
  ranked: 'Units ranked by on-time rate',
  present: 'Present',
  leave: 'End presentation',
  noRate: '–',
  noMonths: 'Nothing has been due yet',
  none: {
    late: 'Nothing is overdue',
    dueSoon: 'Nothing is due soon',
  },
};
