import type { sync as vi } from '../vi/sync';
import type { Shape } from '../shape';

export const sync: Shape<typeof vi> = {
  label: 'Sync',
  phase: {
    signedOut: 'Signed out',
    offline: 'Offline',
    connecting: 'Connecting',
    catchingUp: 'Receiving new data',
    live: 'In sync',
    signInNeeded: 'Sign in again',
    tooOld: 'Update needed',
    serverDoubtful: 'Sync paused',
    failing: 'Sync error',
  },
  explain: {
    signedOut: 'Sign in to sync with the server.',
    offline: 'The server cannot be reached. You can go on working; data are sent once there is a network.',
    connecting: 'Getting in touch with the server.',
    catchingUp: 'Receiving changes from the server.',
    live: 'Changes are sent and received at once.',
    signInNeeded:
      'The server asks for a new password. Data on this machine can still be used; sign out and in again to sync.',
    tooOld: 'The server needs a newer version of the app. Data on this machine are safe; update to sync.',
    serverDoubtful:
      'The server looks empty or belongs to another organisation. Sync stopped so that nothing is lost; tell the IT section.',
    failing: 'The app tries again by itself. Data on this machine are safe.',
  },
  sending: 'Sending',
  lastSuccess: 'Last sync: {{when}}',
  never: 'Never synced',
  waiting: 'Waiting: {{records, number}} records, {{files, number}} photos',
  waitingShort: '{{number, number}} waiting',
  nothingWaiting: 'Nothing is waiting',
  sendNow: 'Send now',
  settle: 'To settle: {{number, number}}',
  clock: 'The clock of this machine is {{minutes, number}} minutes off the server. Please set it right.',
  stale: 'Not synced for {{days, number}} days. Connect to the network and press “Send now”.',
  mark: {
    onlyHere: 'Not sent',
    accepted: 'On the server',
    parked: 'To settle',
  },
};
