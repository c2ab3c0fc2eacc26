import { useState } from 'react';
import type { ReactNode } from 'react';
import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActModal } from './ActModal';
import { AssignStepModal } from './AssignStepModal';
import { DecideExtensionModal } from './DecideExtensionModal';
import { OrderModal } from './OrderModal';
import { ReportModal } from './ReportModal';
import { taskButtons } from './taskButtons';
import { useActor } from '../../app/session/useActor';
import { useSession } from '../../app/session/useSession';
import type { TaskButton } from './taskButtons';
import type { TaskView } from '#shared/ipc/views';

/** What the signed-in person may do with a task now; the likeliest step is the primary button. */
export function TaskActions({ task }: { readonly task: TaskView }): ReactNode {
  const { t } = useTranslation();
  const actor = useActor();
  const { today } = useSession();
  const { inSight, more, stepId } = taskButtons(actor, task, today);
  const [open, setOpen] = useState<TaskButton | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      {inSight.map((button, index) => (
        <Button
          key={button}
          type={index === inSight.length - 1 ? 'primary' : 'default'}
          onClick={() => setOpen(button)}
        >
          {t(`tasks.act.${button}`)}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: more.map((key) => ({ key, label: t(`tasks.act.${key}`), danger: key === 'withdraw' })),
            onClick: ({ key }) => setOpen(more.find((button) => button === key) ?? null),
          }}
        >
          <Button icon={<MoreOutlined />} aria-label={t('tasks.moreActions')} />
        </Dropdown>
      )}
      {open && <Form button={open} task={task} stepId={stepId} onClose={close} />}
    </>
  );
}

interface FormProps {
  readonly button: TaskButton;
  readonly task: TaskView;
  readonly stepId: string;
  readonly onClose: () => void;
}

function Form({ button, task, stepId, onClose }: FormProps): ReactNode {
  switch (button) {
    case 'assignStep':
      return <AssignStepModal task={task} onClose={onClose} />;
    case 'assignPart':
      return <OrderModal partOf={task} onClose={onClose} />;
    case 'report':
      return <ReportModal task={task} stepId={stepId} onClose={onClose} />;
    case 'decideExtension':
      return <DecideExtensionModal task={task} onClose={onClose} />;
    default:
      return <ActModal task={task} action={button} onClose={onClose} />;
  }
}
