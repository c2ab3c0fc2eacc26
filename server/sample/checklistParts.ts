/** SAMPLE DATA. Building blocks of a checklist in SurveyJS JSON. */
type Json = Readonly<Record<string, unknown>>;

const answers = [
  { value: 'PASS', text: 'Đạt' },
  { value: 'FAIL', text: 'Không đạt' },
  { value: 'NOT_APPLICABLE', text: 'Không áp dụng' },
];

/** Đạt / không đạt / không áp dụng. */
export const judged = (name: string, title: string, more: Json = {}): Json => ({
  type: 'radiogroup',
  name,
  title,
  choices: answers,
  colCount: 3,
  isRequired: true,
  ...more,
});

export const number = (name: string, title: string, more: Json = {}): Json => ({
  type: 'text',
  inputType: 'number',
  name,
  title,
  min: 0,
  ...more,
});

export const text = (name: string, title: string, more: Json = {}): Json => ({
  type: 'comment',
  name,
  title,
  rows: 3,
  autoGrow: true,
  maxLength: 4000,
  ...more,
});

/** Pictures, several; the limit in bytes is that of attachments. */
export const photos = (name: string, title: string, more: Json = {}): Json => ({
  type: 'file',
  name,
  title,
  acceptedTypes: 'image/jpeg,image/png',
  allowMultiple: true,
  allowImagesPreview: true,
  storeDataAsText: false,
  waitForUpload: true,
  maxSize: 26_214_400,
  ...more,
});

/** Shown only when the question was answered with "không đạt". */
export const whenFailed = (question: string): Json => ({ visibleIf: `{${question}} = 'FAIL'` });
