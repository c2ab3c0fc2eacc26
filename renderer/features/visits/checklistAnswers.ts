import type { AttachmentData } from '#shared/domain/attachments';
import type { View } from '#shared/ipc/views';

type Answers = Readonly<Record<string, unknown>>;

/** A photo as SurveyJS holds it. */
export interface SurveyFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

const blobPath = '/blob/';

/** Where the window shows a stored photo from. */
export const photoUrl = (id: string): string => `${blobPath}${id}`;

const isFields = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFile = (value: unknown): value is SurveyFile =>
  isFields(value) && typeof value['content'] === 'string' && value['content'].startsWith(blobPath);

/** The names of the photo questions of a checklist, at any depth of pages and panels. */
export function photoQuestions(survey: unknown): ReadonlySet<string> {
  if (Array.isArray(survey)) return new Set(survey.flatMap((part) => [...photoQuestions(part)]));
  if (!isFields(survey)) return new Set();
  const inside = Object.values(survey).flatMap((part) => [...photoQuestions(part)]);
  const name = survey['name'];
  return new Set(survey['type'] === 'file' && typeof name === 'string' ? [name, ...inside] : inside);
}

/** What SurveyJS holds → what a visit stores: photos become the ids of their attachments. */
export function storedAnswers(data: Answers): Answers {
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map((item) => (isFile(item) ? item.content.slice(blobPath.length) : convert(item)));
    return isFields(value) ? storedAnswers(value) : value;
  };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, convert(value)]));
}

/** What a visit stores → what SurveyJS shows. A photo whose record is not here yet keeps its id as its name. */
export function surveyAnswers(
  answers: Answers,
  photos: ReadonlySet<string>,
  attachments: readonly View<AttachmentData>[],
): Record<string, unknown> {
  const known = new Map(attachments.map(({ id, data }) => [id, data]));
  const file = (id: string): SurveyFile => ({
    name: known.get(id)?.fileName ?? id,
    type: known.get(id)?.mediaType ?? 'image/jpeg',
    content: photoUrl(id),
  });
  const convert = (key: string, value: unknown): unknown => {
    if (photos.has(key) && Array.isArray(value))
      return value.map((item) => (typeof item === 'string' ? file(item) : item));
    if (Array.isArray(value)) return value.map((item) => convert('', item));
    return isFields(value) ? surveyAnswers(value, photos, attachments) : value;
  };
  return Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, convert(key, value)]));
}
