import { Model, QuestionFileModel } from 'survey-core';
import 'survey-core/i18n/vietnamese';
import { photoQuestions, photoUrl, storedAnswers, surveyAnswers } from './checklistAnswers';
import type { AttachmentData } from '#shared/domain/attachments';
import type { Result } from '#shared/result';
import type { SurveyFile } from './checklistAnswers';
import type { View } from '#shared/ipc/views';
import type { VisitData } from '#shared/domain/visits';

type Answers = VisitData['answers'];

export interface ChecklistStart {
  readonly survey: Readonly<Record<string, unknown>>;
  readonly answers: Answers;
  readonly attachments: readonly View<AttachmentData>[];
  readonly readOnly: boolean;
  readonly locale: string;
}

/** What the form asks of the page while it stands. */
export interface ChecklistPage {
  readonly changed: (answers: Answers) => void;
  readonly upload: (file: File) => Promise<Result<{ readonly id: string }>>;
  readonly refused: (problem: Extract<Result<never>, { ok: false }>['problem']) => string;
}

/** The SurveyJS form of a checklist version: one long page, no buttons of its own, photos through the contract. */
export function makeChecklistModel(start: ChecklistStart, page: ChecklistPage): Model {
  const { survey, answers, attachments, readOnly, locale } = start;
  const model = new Model(survey);
  model.locale = locale;
  model.questionsOnPageMode = 'singlePage';
  model.showNavigationButtons = false;
  model.showCompletedPage = false;
  model.showTitle = false;
  model.applyTheme({ isPanelless: true });
  model.readOnly = readOnly;
  model.checkErrorsMode = 'onValueChanged';
  // A letter is safe in the draft as soon as it is typed, not when the field is left.
  model.textUpdateMode = 'onTyping';
  for (const question of model.getAllQuestions())
    if (question instanceof QuestionFileModel) question.storeDataAsText = false;
  model.data = surveyAnswers(answers, photoQuestions(survey), attachments);
  model.onValueChanged.add(() => page.changed(storedAnswers(model.data as Answers)));
  wirePhotos(model, page);
  return model;
}

function wirePhotos(model: Model, page: ChecklistPage): void {
  model.onUploadFiles.add((_, { files, callback }) => {
    void Promise.all(files.map(async (file) => ({ file, result: await page.upload(file) }))).then(
      (results) => {
        const kept: { file: File; content: string }[] = [];
        const refused: string[] = [];
        for (const { file, result } of results)
          if (result.ok) kept.push({ file, content: photoUrl(result.value.id) });
          else refused.push(page.refused(result.problem));
        callback(kept, refused.length > 0 ? refused : undefined);
      },
    );
  });
  // Shown from where it is stored; nothing is read into the form.
  model.onDownloadFile.add((_, { fileValue, callback }) =>
    callback('success', (fileValue as SurveyFile).content),
  );
  // The photo stays with the visit: what was once recorded is not unmade by a slip of the finger.
  model.onClearFiles.add((_, { value, callback }) => callback('success', value));
  // The engine listens only after its own button; a file given to the field by other means counts too.
  model.onAfterRenderQuestion.add((_, { question, htmlElement }) => {
    const input = htmlElement.querySelector<HTMLInputElement>('input[type=file]');
    if (!input || !(question instanceof QuestionFileModel)) return;
    input.onchange ??= () => question.loadFiles([...(input.files ?? [])]);
  });
}
