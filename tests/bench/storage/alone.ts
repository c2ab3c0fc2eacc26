import { readFileSync, rmSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { CONTENDERS, type ContenderName } from './contenders';
import { task } from './documents';

/** The peak of this process alone: `maxRSS` begins with what the parent had when it forked. */
function peakMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
}

// One contender in a process of its own: how much memory it takes, and how long it keeps the main thread.
const [name, root, documents] = process.argv.slice(2) as [ContenderName, string, string];
const contender = await CONTENDERS[name](root);
const batches = Math.ceil(Number(documents) / 200);
const delay = monitorEventLoopDelay({ resolution: 1 });
for (let batch = 0; batch < batches; batch++) {
  const tasks = Array.from({ length: 200 }, (_, n) => task(batch * 200 + n));
  // Making the documents is not the storage's doing, and a pull page comes from the network anyway.
  await new Promise((resolve) => setImmediate(resolve));
  delay.enable();
  await contender.insert(tasks);
  await new Promise((resolve) => setImmediate(resolve));
  delay.disable();
}
const peakMiB = peakMemory();
await contender.close();
process.stdout.write(JSON.stringify({ peakMiB, loopDelayP99: delay.percentile(99) / 1e6 }));
rmSync(root, { recursive: true, force: true });
process.exit(0);
