import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { extendedOften, extensions } from '#shared/domain/taskParts';
import { ToneTag } from '../../components/ToneTag';
import type { TaskData } from '#shared/domain/tasks';

/** What sets a task apart: urgent, restricted, extended often, reminded of. */
export function TaskMarks({ task }: { readonly task: TaskData }): ReactNode {
  const { t } = useTranslation();
  const { urgency, restricted, reminders = [] } = task;
  return (
    <>
      {urgency !== 'NORMAL' && <ToneTag tone="red">{t(`tasks.urgency.${urgency}`)}</ToneTag>}
      {restricted && <ToneTag tone="grey">{t('tasks.restrictedMark')}</ToneTag>}
      {extendedOften(task) && (
        <ToneTag tone="orange">{t('tasks.extendedOften', { times: extensions(task) })}</ToneTag>
      )}
      {reminders.length > 0 && (
        <ToneTag tone="orange">{t('tasks.remindedTimes', { times: reminders.length })}</ToneTag>
      )}
    </>
  );
}
