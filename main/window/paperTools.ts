import { app, dialog } from 'electron/main';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron/main';
import type { PaperTools } from '../documents/papers';
