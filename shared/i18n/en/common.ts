import type { common as vi } from '../vi/common';
import type { Shape } from '../shape';

export const common: Shape<typeof vi> = {
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  loading: 'Loading…',
  asOf: 'Data up to {{time}} on {{day}}',
  asOfHere: 'Data on this machine, not synced since the app was opened',
  saved: 'Saved',
  none: 'None',
  notNamed: 'Not assigned yet',
  search: 'Search',
  searchHint: 'With or without diacritics',
  remove: 'Remove line',
  yes: 'Yes',
  no: 'No',
  noMatch: 'Nothing matches',
  notFound: 'This record is not on this machine. It may not have been synced yet, or it was deleted.',
  problem: 'Not done',
  clear: 'Clear filters',
};
