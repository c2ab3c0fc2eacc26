import type { ReactNode } from 'react';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { dueForBriefing, openExplanation, openRequest } from '#shared/domain/taskParts';
import { RequestFacts } from './RequestFacts';
import { showDay } from '../../text/showDay';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import type { TaskView } from '#shared/ipc/views';

/** What a task waits for, in plain sight above it. */
export function TaskNotices({ task }: { readonly task: TaskView }): ReactNode {
  const { t } = useTranslation();
  const { personName } = useDirectory();
  const { data } = task;
  const request = openRequest(data);
  const demanded = openExplanation(data);
  const { statusReason = '', reminders = [] } = data;
  const turned = statusReason !== '' && data.status !== 'COMPLETED' && data.status !== 'AWAITING_APPROVAL';
  return (
    <div style={{ display: 'grid', gap: 8, marginBottom: 16 }}>
      {turned && (
        <Alert
          type={data.status === 'RETURNED' || data.status === 'CANCELLED' ? 'error' : 'warning'}
          showIcon
          title={t(`tasks.turned.${data.status}`, { reason: statusReason })}
        />
      )}
      {request && (
        <Alert
          type="info"
          showIcon
          title={t('tasks.requestWaits')}
          description={<RequestFacts task={task} request={request} />}
        />
      )}
      {demanded && (
        <Alert
          type="warning"
          showIcon
          title={t('tasks.explanationWaits', {
            name: personName(demanded.demandedById),
            day: showDay(demanded.dueDate),
          })}
          description={demanded.question || undefined}
        />
      )}
      {dueForBriefing(data) && data.status !== 'COMPLETED' && data.status !== 'CANCELLED' && (
        <Alert type="error" showIcon title={t('tasks.forBriefing', { times: reminders.length })} />
      )}
    </div>
  );
}
