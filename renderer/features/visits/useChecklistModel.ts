import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { makeChecklistModel } from './makeChecklistModel';
import { usePhotoUpload } from './usePhotoUpload';
import { useProblemText } from '../../components/useProblemText';
import type { ChecklistPage } from './makeChecklistModel';
import type { Model } from 'survey-core';
import type { VisitView } from '#shared/ipc/views';
import type { VisitData } from '#shared/domain/visits';

export interface Checklist {
  readonly visit: VisitView;
  readonly answers: VisitData['answers'];
  readonly readOnly: boolean;
  /** Grows when the answers changed from outside; the form is then made anew from them. */
  readonly outside: number;
  readonly onAnswers: (answers: VisitData['answers']) => void;
}

/** The form of a visit's checklist. It owns its answers while it stands: a change elsewhere never takes the cursor away. */
export function useChecklistModel({ visit, answers, readOnly, outside, onAnswers }: Checklist): Model {
  const { template, attachments } = visit;
  const { i18n } = useTranslation();
  const upload = usePhotoUpload(visit.id);
  const refused = useProblemText();
  const page = useRef<ChecklistPage>({ changed: onAnswers, upload, refused });
  useEffect(() => {
    page.current = { changed: onAnswers, upload, refused };
  });

  return useMemo(
    () =>
      makeChecklistModel(
        { survey: template?.data.survey ?? {}, answers, attachments, readOnly, locale: i18n.language },
        {
          changed: (next) => page.current.changed(next),
          upload: (file) => page.current.upload(file),
          refused: (problem) => page.current.refused(problem),
        },
      ),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- versions are never edited: the template's id and `outside` are the orders to make it anew
    [template?.id, outside, readOnly, i18n.language],
  );
}
