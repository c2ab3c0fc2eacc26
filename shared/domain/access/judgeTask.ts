import { allowed, refused } from './change';
import { partiesOf, permits, ruleOf, taskActions } from '../taskWorkflow';
import { settledRightly } from './settledRightly';
import { taskTouches } from '../taskTouches';
import type { Actor } from './actor';
import type { Decision } from './change';
import type { TaskAction } from '../taskWorkflow';
import type { TaskData, TaskStatus } from '../tasks';
import type { Touch } from '../taskTouches';

type May = (action: TaskAction, status: TaskStatus) => boolean;

/**
 * Whether some sequence of allowed actions leads from one status to another and covers every touch: a laptop that was
 * offline pushes what came of several actions as one change. A search over (status, covered touches).
 */
function explains(from: TaskStatus, to: TaskStatus, touches: readonly Touch[], may: May): boolean {
  const all = 2 ** touches.length - 1;
  const seen = new Set<string>();
  const open: { readonly status: TaskStatus; readonly covered: number }[] = [{ status: from, covered: 0 }];
  for (let here = open.pop(); here; here = open.pop()) {
    const { status, covered } = here;
    if (status === to && covered === all) return true;
    if (seen.has(`${status} ${covered}`)) continue;
    seen.add(`${status} ${covered}`);
    for (const action of taskActions) {
      if (!may(action, status)) continue;
      const { writes, to: next } = ruleOf(action);
      const more = touches.reduce(
        (mask, touch, bit) => (writes.includes(touch) ? mask | (1 << bit) : mask),
        0,
      );
      open.push({ status: next ?? status, covered: covered | more });
    }
  }
  return false;
}

/**
 * Judges a change of a task by the rows of the workflow table, from the two states alone.
 * Codes: task.otherUnit, task.fixed, task.approve, task.superior, task.reportOnly, record.final, and those of `settledRightly`.
 */
export function judgeTask(actor: Actor, before: TaskData, after: TaskData): Decision {
  const parties = partiesOf(actor, before);
  if (parties.size === 0) return refused('task.otherUnit');
  const touches = [...taskTouches(before, after)];
  if (touches.includes('rewritten')) return refused('record.final');
  const by = (may: May): boolean => explains(before.status, after.status, touches, may);
  if (!by((action, status) => permits(action, status, parties))) {
    if (!by((action, status) => ruleOf(action).from.includes(status))) return refused('task.fixed');
    if (after.status === before.status) return refused('task.reportOnly');
    return refused(after.status === 'COMPLETED' ? 'task.approve' : 'task.superior');
  }
  const wrong = settledRightly(actor, parties, before, after);
  return wrong ? refused(wrong) : allowed;
}
