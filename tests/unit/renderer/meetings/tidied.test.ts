import { describe, expect, it } from 'vitest';
import { emptyMeeting } from '../../../../renderer/features/meetings/emptyMeeting';
import { meetingData } from '#shared/domain/meetings';
import { newConclusion, tidied } from '../../../../renderer/features/meetings/newConclusion';

const meeting = emptyMeeting('2019-01-28', 'lb.tk', 'Họp giao ban');

describe('a meeting on its way to the record', () => {
  it('is valid from the start', () => {
    expect(meetingData.safeParse(meeting).success).toBe(true);
  });

  it('loses lines that say nothing and touches no other', () => {
    const first = newConclusion([]);
    const second = { ...newConclusion([first]), text: 'Giao Phòng Nội vụ rà soát' };
    const saved = tidied({ ...meeting, conclusions: [first, second] });
    expect(saved.conclusions).toEqual([second]);
    expect(meetingData.safeParse(saved).success).toBe(true);
  });

  it('gives every conclusion a task id of its own', () => {
    const first = newConclusion([]);
    const second = newConclusion([first]);
    expect(new Set([first.id, first.taskId, second.id, second.taskId]).size).toBe(4);
  });
});
