import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { extendedOften, extensions } from '#shared/domain/taskParts';
import { showDay } from '../../text/showDay';
import { ToneTag } from '../../components/ToneTag';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import type { DeadlineChange } from '#shared/domain/taskParts';
import type { TaskView } from '#shared/ipc/views';

/** A request for an extension in words: who asks, from when to when, the how-manieth it is, and why. */
export function RequestFacts({
  task,
  request,
}: {
  readonly task: TaskView;
  readonly request: DeadlineChange;
}): ReactNode {
  const { t } = useTranslation();
  const { personName } = useDirectory();
  return (
    <div style={{ marginBottom: 12 }}>
      <b>{personName(request.askedById)}</b>{' '}
      {t('tasks.asksFor', { from: showDay(request.from) || t('tasks.noDue'), to: showDay(request.to) })}{' '}
      <ToneTag tone={extendedOften(task.data) ? 'red' : 'grey'}>
        {extendedOften(task.data)
          ? t('tasks.extendedOften', { times: extensions(task.data) })
          : t('tasks.extensionNumber', { times: extensions(task.data) })}
      </ToneTag>
      <div className="gb-prose">{request.reason}</div>
    </div>
  );
}
