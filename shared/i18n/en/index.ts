import { app } from './app';
import { common } from './common';
import { dashboard } from './dashboard';
import { directory } from './directory';
import { documents } from './documents';
import { drafts } from './drafts';
import { errors } from './errors';
import { meetings } from './meetings';
import { parked } from './parked';
import { session } from './session';
import { sync } from './sync';
import { tasks } from './tasks';
import { visits } from './visits';

export const en = {
  app,
  common,
  dashboard,
  directory,
  documents,
  drafts,
  errors,
  meetings,
  parked,
  session,
  sync,
  tasks,
  visits,
} as const;
