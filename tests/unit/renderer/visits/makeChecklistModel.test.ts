import { describe, expect, it } from 'vitest';
import { failed, ok } from '#shared/result';
import { makeChecklistModel } from '../../../../renderer/features/visits/makeChecklistModel';
import type { ChecklistPage } from '../../../../renderer/features/visits/makeChecklistModel';
import type { QuestionFileModel } from 'survey-core';

const survey = {
  pages: [
    { elements: [{ type: 'radiogroup', name: 'fridge', choices: ['PASS', 'FAIL'] }] },
    { elements: [{ type: 'file', name: 'photos', allowMultiple: true }] },
  ],
};

function open(answers: Readonly<Record<string, unknown>>, locale = 'vi') {
  const seen: Readonly<Record<string, unknown>>[] = [];
  const page: ChecklistPage = {
    changed: (next) => seen.push(next),
    upload: (file) =>
      Promise.resolve(
        file.type === 'image/png' ? ok({ id: `id-${file.name}` }) : failed('attachment.notImage'),
      ),
    refused: ({ code }) => code,
  };
  const model = makeChecklistModel({ survey, answers, attachments: [], readOnly: false, locale }, page);
  return { model, seen };
}

describe('the form of a checklist', () => {
  it('opens with the answers and tells nothing until one changes', () => {
    const { model, seen } = open({ fridge: 'PASS', photos: ['a1'] });
    expect(model.getValue('fridge')).toBe('PASS');
    expect(seen).toEqual([]);
    model.setValue('fridge', 'FAIL');
    expect(seen).toEqual([{ fridge: 'FAIL', photos: ['a1'] }]);
  });

  it('keeps the good photos and says why the others were refused', async () => {
    const { model, seen } = open({});
    const question = model.getQuestionByName('photos') as QuestionFileModel;
    question.loadFiles([
      new File(['x'], 'a.png', { type: 'image/png' }),
      new File(['x'], 'b.txt', { type: 'text/plain' }),
    ]);
    await expect.poll(() => seen.at(-1)).toEqual({ photos: ['id-a.png'] });
    expect(question.errors.map(({ text }) => text)).toEqual(['attachment.notImage']);
  });

  it('speaks Vietnamese', () => {
    expect(open({}).model.getLocalizationString('requiredError')).not.toBe(
      open({}, 'en').model.getLocalizationString('requiredError'),
    );
  });
});
