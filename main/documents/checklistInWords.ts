interface Answer {
  readonly question: string;
  readonly answer: string;
  readonly note: string;
}

export interface AnsweredSection {
  readonly title: string;
  readonly answers: readonly Answer[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A SurveyJS checklist with its answers in words, page by page; questions without an answer are left out. Total. */
export function checklistInWords(survey: Fields, answers: Fields): readonly AnsweredSection[] {
  return listOf(survey['pages'])
    .map((page) => ({
      title: wordsOf(page['title']),
      answers: questionsOf(page).flatMap((question) => answered(question, answers)),
    }))
    .filter((section) => section.answers.length > 0);
}

/** The questions of a page at any depth of panels. */
const questionsOf = (part: Fields): readonly Fields[] =>
  listOf(part['elements']).flatMap((element) => (element['elements'] ? questionsOf(element) : [element]));

function answered(question: Fields, answers: Fields): readonly Answer[] {
  const name = wordsOf(question['name']);
  const value = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (value === undefined || value === null || value === '') return [];
  return [{ question: wordsOf(question['title']) || name, answer: inWords(question, value), note: '' }];
}

function inWords(question: Fields, value: unknown): string {
  if (question['type'] === 'file') return `${Array.isArray(value) ? value.length : 1} ảnh`;
  if (Array.isArray(value)) return value.map((one) => inWords(question, one)).join(', ');
  const choice = listOf(question['choices']).find((one) => one['value'] === value);
  if (choice) return wordsOf(choice['text']) || String(value);
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  return typeof value === 'number' ? value.toLocaleString('vi-VN') : String(value);
}
