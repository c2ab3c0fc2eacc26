import type { ReactNode } from 'react';
import { Empty, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { heldDays } from './heldDays';
import { showDay } from '../../text/showDay';
import { ToneTag } from '../../components/ToneTag';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import type { TaskStepData } from '#shared/domain/tasks';
import type { TaskView, View } from '#shared/ipc/views';
import type { Tone } from '../../app/theme';

const tones: Readonly<Record<TaskStepData['status'], Tone>> = {
  WAITING: 'grey',
  IN_PROGRESS: 'blue',
  DONE: 'green',
  RETURNED: 'orange',
};

/** The chain of steps: who holds the task, for how long, and what each was asked. */
export function StepTable({ task, asOf }: { readonly task: TaskView; readonly asOf: string }): ReactNode {
  const { t } = useTranslation();
  const { personName } = useDirectory();

  function held(step: View<TaskStepData>): string {
    const days = heldDays(step, task.events, asOf);
    return days === null ? '' : t('tasks.heldDays', { days });
  }

  return (
    <Table<View<TaskStepData>>
      size="small"
      rowKey="id"
      aria-label={t('tasks.chain')}
      data-testid="steps"
      pagination={false}
      dataSource={[...task.steps]}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('tasks.noSteps')} /> }}
      columns={[
        { key: 'order', title: t('tasks.stepOrder'), width: 56, render: (_, { data }) => data.order },
        {
          key: 'person',
          title: t('tasks.responsible'),
          width: 152,
          render: (_, { data }) => (
            <>
              <b style={{ fontWeight: 500 }}>{personName(data.responsibleId)}</b>
              <div className="gb-quiet">{t(`tasks.level.${data.level}`)}</div>
            </>
          ),
        },
        {
          key: 'work',
          title: t('tasks.stepWork'),
          render: (_, { data }) => (
            <span className="gb-prose">
              {data.work}
              {data.result && (
                <span className="gb-quiet">{`\n${t('tasks.stepResult', { text: data.result })}`}</span>
              )}
            </span>
          ),
        },
        { key: 'due', title: t('tasks.due'), width: 100, render: (_, { data }) => showDay(data.dueDate) },
        { key: 'held', title: t('tasks.held'), width: 84, render: (_, step) => held(step) },
        {
          key: 'status',
          title: t('tasks.statusTitle'),
          width: 128,
          render: (_, { data }) => (
            <ToneTag tone={tones[data.status]}>{t(`tasks.stepStatus.${data.status}`)}</ToneTag>
          ),
        },
      ]}
    />
  );
}
