/** The kinds of record that sync today; each has its room in `shared/domain` (design §2). */
export const recordKinds = [
  'unit',
  'person',
  'role',
  'calendar',
  'setting',
  'task',
  'taskStep',
  'taskEvent',
  'meeting',
  'campaign',
  'checklistTemplate',
  'visit',
  'finding',
  'attachment',
] as const;

export type RecordKind = (typeof recordKinds)[number];
