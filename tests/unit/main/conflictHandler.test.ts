import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConflictHandler } from '#main/replica/conflictHandler';
import type { RecordKind } from '#shared/domain/kinds';
import type { ReplicaState } from '#main/replica/conflictHandler';

describe('the conflict handler', () => {
  it('E2: never throws, whatever the two sides hold', async () => {
    const handler = createConflictHandler(new Set());
    const anything = fc.object({ maxDepth: 4, withNullPrototype: true });
    const state = fc
      .record({
        kind: fc.constantFrom<RecordKind>('task', 'meeting', 'unit'),
        data: fc.oneof(anything, fc.constant(null), fc.constant(undefined), fc.array(anything)),
        seq: fc.nat(),
        rev: fc.nat(),
        _deleted: fc.boolean(),
        occurredAt: fc.oneof(fc.string(), fc.constant(undefined)),
      })
      .map((fields) => ({ id: 'x', ...fields }) as unknown as ReplicaState);
    await fc.assert(
      fc.asyncProperty(state, state, fc.option(state, { nil: undefined }), async (mine, theirs, base) => {
        handler.isEqual(mine, theirs, 'test');
        const resolved = await handler.resolve(
          {
            newDocumentState: mine,
            realMasterState: theirs,
            ...(base ? { assumedMasterState: base } : {}),
          },
          'test',
        );
        expect(typeof resolved._deleted).toBe('boolean');
      }),
    );
  });
});
