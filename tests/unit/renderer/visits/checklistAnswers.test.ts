import { describe, expect, it } from 'vitest';
import {
  photoQuestions,
  storedAnswers,
  surveyAnswers,
} from '../../../../renderer/features/visits/checklistAnswers';
import type { AttachmentData } from '#shared/domain/attachments';
import type { View } from '#shared/ipc/views';

const survey = {
  pages: [
    {
      elements: [
        { type: 'radiogroup', name: 'fridge' },
        { type: 'file', name: 'photos' },
      ],
    },
    {
      elements: [
        { type: 'paneldynamic', name: 'stalls', templateElements: [{ type: 'file', name: 'stallPhotos' }] },
      ],
    },
  ],
};

const photo: View<AttachmentData> = {
  id: 'a1',
  sync: 'onlyHere',
  data: {
    ownerId: 'v1',
    fileName: 'cho-xuan.jpg',
    mediaType: 'image/jpeg',
    byteLength: 9,
    sha256: 'a'.repeat(64),
  },
};

const stored = {
  fridge: 'FAIL',
  count: 3,
  photos: ['a1', 'gone'],
  stalls: [{ stallPhotos: ['a1'], name: 'Sạp 2' }],
};

describe('the answers of a checklist', () => {
  it('finds photo questions at any depth', () => {
    expect([...photoQuestions(survey)].sort()).toEqual(['photos', 'stallPhotos']);
    expect(photoQuestions(undefined).size).toBe(0);
  });

  it('shows a photo from where it is stored', () => {
    const shown = surveyAnswers(stored, photoQuestions(survey), [photo]);
    expect(shown['photos']).toEqual([
      { name: 'cho-xuan.jpg', type: 'image/jpeg', content: '/blob/a1' },
      { name: 'gone', type: 'image/jpeg', content: '/blob/gone' },
    ]);
  });

  it('comes back as it was stored', () => {
    expect(storedAnswers(surveyAnswers(stored, photoQuestions(survey), [photo]))).toEqual(stored);
  });
});
