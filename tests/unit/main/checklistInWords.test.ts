import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistInWords } from '#main/documents/checklistInWords';

const survey = {
  pages: [
    {
      title: 'Cơ sở',
      elements: [
        { type: 'text', name: 'ten', title: 'Tên cơ sở' },
        {
          type: 'panel',
          name: 'p',
          elements: [
            {
              type: 'radiogroup',
              name: 'veSinh',
              title: 'Vệ sinh',
              choices: [{ value: 'FAIL', text: 'Không đạt' }],
            },
          ],
        },
      ],
    },
    { title: 'Ảnh', elements: [{ type: 'file', name: 'anh', title: 'Ảnh' }] },
    { title: 'Không trả lời', elements: [{ type: 'text', name: 'khac', title: 'Khác' }] },
  ],
};

describe('checklistInWords', () => {
  it('says answers in the words of the checklist, by page, and leaves out what was not answered', () => {
    expect(checklistInWords(survey, { ten: 'Bếp ăn', veSinh: 'FAIL', anh: ['a', 'b'] })).toEqual([
      {
        title: 'Cơ sở',
        answers: [
          { question: 'Tên cơ sở', answer: 'Bếp ăn', note: '' },
          { question: 'Vệ sinh', answer: 'Không đạt', note: '' },
        ],
      },
      { title: 'Ảnh', answers: [{ question: 'Ảnh', answer: '2 ảnh', note: '' }] },
    ]);
  });

  it('never throws, whatever the checklist and the answers are', () => {
    const fields = fc.dictionary(fc.string(), fc.anything());
    fc.assert(
      fc.property(fields, fields, (form, answers) => void checklistInWords({ ...survey, ...form }, answers)),
    );
  });
});
