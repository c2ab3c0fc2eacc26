import { conclusion, proceeding } from '../domain/meetings';
import { recordId } from '../domain/envelope';
import { takes } from './define';
import { z } from 'zod';

/** Calls for lines that are added while a meeting is held, and for what follows from a signed one. */
export const meetingCalls = {
  /** Adds lines at the end of a draft; each keeps its id, so sending one twice adds it once. */
  'meetings.addLines': takes(
    z.strictObject({
      id: recordId,
      conclusions: z.array(conclusion).max(500),
      proceedings: z.array(proceeding).max(500),
    }),
  ).answers<void>(),
  /** The next meeting of the series of a signed one, which takes over what is still open. */
  'meetings.next': takes(z.strictObject({ id: recordId, heldOn: z.iso.date() })).answers<{
    readonly id: string;
  }>(),
  /** A supplement to a signed meeting, linked to it. */
  'meetings.supplement': takes(z.strictObject({ id: recordId })).answers<{ readonly id: string }>(),
} as const;
