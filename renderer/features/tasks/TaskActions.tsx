import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { AssignStepModal } from './AssignStepModal';
import { NoteModal } from './NoteModal';
import { ReportModal } from './ReportModal';
import { taskPowers } from './taskPowers';
import { useActor } from '../../app/session/useActor';
import type { TaskView } from '#shared/ipc/views';

type Open = 'assignStep' | 'report' | 'requestCompletion' | 'approve' | 'sendBack' | null;

/** What the signed-in person may do with a task; the likeliest step is the primary button. */
export function TaskActions({ task }: { readonly task: TaskView }): ReactNode {
  const { t } = useTranslation();
  const actor = useActor();
  const powers = taskPowers(actor, task.data, task.steps);
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      {powers.assignStep && (
        <Button type={task.steps.length === 0 ? 'primary' : 'default'} onClick={() => setOpen('assignStep')}>
          {t('tasks.assignStep')}
        </Button>
      )}
      {powers.requestCompletion && (
        <Button onClick={() => setOpen('requestCompletion')}>{t('tasks.requestCompletion')}</Button>
      )}
      {powers.report && (
        <Button type={powers.stepId ? 'primary' : 'default'} onClick={() => setOpen('report')}>
          {t('tasks.report')}
        </Button>
      )}
      {powers.decide && (
        <>
          <Button onClick={() => setOpen('sendBack')}>{t('tasks.sendBack')}</Button>
          <Button type="primary" onClick={() => setOpen('approve')}>
            {t('tasks.approve')}
          </Button>
        </>
      )}
      {open === 'assignStep' && <AssignStepModal task={task} onClose={close} />}
      {open === 'report' && <ReportModal task={task} stepId={powers.stepId} onClose={close} />}
      {(open === 'requestCompletion' || open === 'approve' || open === 'sendBack') && (
        <NoteModal taskId={task.id} action={open} onClose={close} />
      )}
    </>
  );
}
