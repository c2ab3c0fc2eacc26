import type { drafts as vi } from '../vi/drafts';
import type { Shape } from '../shape';

export const drafts: Shape<typeof vi> = {
  title: 'Unsaved work',
  question: 'Restore what was being entered at {{time}} on {{day}}?',
  explain: 'It was kept on this machine when the app was closed or you left the form before pressing “Save”.',
  restore: 'Restore',
  discard: 'Discard it',
  unsaved: 'Not saved – a draft is kept here',
  failing: 'The draft cannot be written to the disk. Press “Save” often and free some disk space.',
};
