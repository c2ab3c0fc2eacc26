import { writeSync } from 'node:fs';
import { createTask } from './support';
import { openDesk } from '../../support/openDesk';

// Run as a process of its own: signs in and makes tasks for ever; says the id of each once its author was told "saved".
const [dataDir = '', serverUrl = ''] = process.argv.slice(2);
const desk = openDesk({ dataDir });
await desk.signIn(serverUrl, 'thuky');
for (let n = 0; ; n += 1) {
  const id = await createTask(desk, { title: `việc ${n}` });
  writeSync(1, `${id}\n`);
}
