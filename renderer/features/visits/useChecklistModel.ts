import { useEffect, useMemo, useRef } from 'react';
import { Model } from 'survey-core';
import 'survey-core/i18n/vietnamese';
import { useTranslation } from 'react-i18next';
import { photoQuestions, photoUrl, storedAnswers, surveyAnswers } from './checklistAnswers';
import { usePhotoUpload } from './usePhotoUpload';
import { useProblemText } from '../../components/useProblemText';
import type { AttachmentData } from '#shared/domain/attachments';
import type { SurveyFile } from './checklistAnswers';
import type { View } from '#shared/ipc/views';
import type { VisitData } from '#shared/domain/visits';

export interface Checklist {
  readonly visitId: string;
  readonly survey: Readonly<Record<string, unknown>>;
  readonly answers: VisitData['answers'];
  readonly attachments: readonly View<AttachmentData>[];
  readonly readOnly: boolean;
  /** Grows when the answers changed from outside; the form is then made anew from them. */
  readonly outside: number;
  readonly onAnswers: (answers: VisitData['answers']) => void;
}

/** The SurveyJS form of a checklist version: one long page, no buttons of its own, photos through the contract. */
export function useChecklistModel(checklist: Checklist): Model {
  const { survey, outside, readOnly, visitId } = checklist;
  const { i18n } = useTranslation();
  const upload = usePhotoUpload(visitId);
  const problemText = useProblemText();
  // The form owns its answers while it stands, so the newest ones are only read when it is made anew.
  const newest = useRef(checklist);
  useEffect(() => {
    newest.current = checklist;
  });

  const model = useMemo(() => {
    const made = new Model(survey);
    made.locale = i18n.language;
    made.questionsOnPageMode = 'singlePage';
    made.showNavigationButtons = false;
    made.showCompletedPage = false;
    made.showTitle = false;
    made.applyTheme({ isPanelless: true });
    made.readOnly = readOnly;
    made.checkErrorsMode = 'onValueChanged';
    for (const question of made.getAllQuestions())
      if (question.getType() === 'file') question.setPropertyValue('storeDataAsText', false);
    return made;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `outside` is the order to make it anew
  }, [survey, outside, readOnly, i18n.language]);

  useEffect(() => {
    const { answers, attachments } = newest.current;
    model.data = surveyAnswers(answers, photoQuestions(survey), attachments);

    const changed = (): void => newest.current.onAnswers(storedAnswers(model.data as VisitData['answers']));
    model.onValueChanged.add(changed);
    model.onUploadFiles.add((_, { files, callback }) => {
      void Promise.all(files.map(async (file) => ({ file, result: await upload(file) }))).then((results) => {
        const kept: { file: File; content: string }[] = [];
        const refused: string[] = [];
        for (const { file, result } of results)
          if (result.ok) kept.push({ file, content: photoUrl(result.value.id) });
          else refused.push(problemText(result.problem));
        callback(kept, refused);
      });
    });
    // Shown from where it is stored; nothing is read into the form.
    model.onDownloadFile.add((_, { fileValue, callback }) =>
      callback('success', (fileValue as SurveyFile).content),
    );
    // The photo stays with the visit: what was once recorded is not unmade by a slip of the finger.
    model.onClearFiles.add((_, { value, callback }) => callback('success', value));
    return () => {
      model.onValueChanged.clear();
      model.onUploadFiles.clear();
      model.onDownloadFile.clear();
      model.onClearFiles.clear();
    };
  }, [model, survey, upload, problemText]);

  return model;
}
