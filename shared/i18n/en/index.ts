import { app } from './app';
import { common } from './common';
import { errors } from './errors';
import { session } from './session';
import { sync } from './sync';

export const en = { app, common, errors, session, sync } as const;
