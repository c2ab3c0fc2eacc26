import type { app as vi } from '../vi/app';
import type { Shape } from '../shape';

export const app: Shape<typeof vi> = {
  name: 'Giao Ban',
  motto: 'Tasks, meeting conclusions and inspections',
  skip: 'Skip to the main content',
  navigation: 'Navigation',
  nav: {
    dashboard: 'Overview',
    tasks: 'Tasks',
    meetings: 'Meetings',
    visits: 'Tết inspections',
    directory: 'Units and staff',
    parked: 'To settle',
  },
  overdueBadge: 'Overdue tasks: {{number, number}}',
  parkedBadge: 'Waiting to be settled: {{number, number}}',
  sample: 'Sample data – as of {{day}}',
  sampleHint: 'All deadlines are counted from this day, not from today.',
  user: {
    menu: 'Account: {{name}}',
    language: 'Language',
    vi: 'Tiếng Việt',
    en: 'English',
    signOut: 'Sign out',
  },
  signOut: {
    title: 'Some data have not been sent',
    text: 'This machine holds data the server does not have yet. They stay here, encrypted, and are sent when you sign in on this machine again.',
    anyway: 'Sign out all the same',
    stay: 'Stay',
  },
  crashed: {
    title: 'This screen ran into an error',
    text: 'What you saved is not affected. Reload the screen; if it fails again, tell the IT section.',
    reload: 'Reload',
    home: 'To the overview',
  },
  recovered: {
    title: 'The data file on this machine was damaged and has been replaced by a new one',
    none: 'Nothing was waiting to be sent.',
    exported: '{{number, number}} unsent records were kept, copied to {{path}}, and queued to be sent again.',
  },
};
