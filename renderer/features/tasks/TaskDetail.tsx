import type { ReactNode } from 'react';
import { Card, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { CommentBox } from './CommentBox';
import { EventTimeline } from './EventTimeline';
import { PageHeader } from '../../components/PageHeader';
import { PaperButton } from '../documents/PaperButton';
import { StepTable } from './StepTable';
import { SyncMarkTag } from '../../components/SyncMarkTag';
import { TaskActions } from './TaskActions';
import { TaskFacts } from './TaskFacts';
import { TaskMarks } from './TaskMarks';
import { TaskNotices } from './TaskNotices';
import { TaskParts } from './TaskParts';
import { TimelinessTag } from '../../components/TimelinessTag';
import { ToneTag } from '../../components/ToneTag';
import styles from './TaskDetail.module.css';
import type { TaskView } from '#shared/ipc/views';

/** A task: what is asked of whom, at whose step it stands, and all that happened. */
export function TaskDetail({ task, asOf }: { readonly task: TaskView; readonly asOf: string }): ReactNode {
  const { t } = useTranslation();
  const { data } = task;
  return (
    <>
      <PageHeader
        title={data.title}
        asOf={asOf}
        tags={
          <>
            <TimelinessTag timeliness={task.timeliness} />
            <ToneTag tone="grey" testId="task-status">
              {t(`tasks.status.${data.status}`)}
            </ToneTag>
            <TaskMarks task={data} />
            <SyncMarkTag mark={task.sync} always />
          </>
        }
        actions={
          <>
            <PaperButton paper={{ kind: 'handlingSlip', id: task.id }} />
            <TaskActions task={task} />
          </>
        }
      />
      <TaskNotices task={task} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Card size="small" title={<h2>{t('tasks.clarities')}</h2>}>
            <TaskFacts task={task} />
          </Card>
          <Card
            size="small"
            title={<h2>{t('tasks.chain')}</h2>}
            extra={<Progress percent={data.progressPercent} size="small" style={{ width: 160 }} />}
          >
            <StepTable task={task} asOf={asOf} />
          </Card>
          {task.parts.length > 0 && (
            <Card size="small" title={<h2>{t('tasks.parts')}</h2>}>
              <TaskParts rows={task.parts} />
            </Card>
          )}
        </div>
        <Card size="small" title={<h2>{t('tasks.log')}</h2>} className={styles['log'] ?? ''}>
          <CommentBox taskId={task.id} />
          <EventTimeline events={task.events} evidence={task.evidence} />
        </Card>
      </div>
    </>
  );
}
