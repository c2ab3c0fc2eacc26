import type { ReactNode } from 'react';
import { App, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/ProblemAlert';
import { showDay } from '../../text/showDay';
import { useCall } from '../../live/useCall';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import styles from './SignModal.module.css';
import type { MeetingData } from '#shared/domain/meetings';

interface Props {
  readonly id: string;
  readonly data: MeetingData;
  readonly onClose: () => void;
}

/** Signing: what will be frozen and which tasks will be made, named one by one before the person says yes. */
export function SignModal({ id, data, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { unitName } = useDirectory();
  const sign = useCall('meetings.sign');
  const withTask = data.conclusions.filter(({ noTask }) => !noTask);

  async function submit(): Promise<void> {
    const result = await sign.run({ id });
    if (!result.ok) return;
    void message.success(t('meetings.signed', { number: result.value.taskIds.length }));
    onClose();
  }

  return (
    <Modal
      open
      width={720}
      title={t('meetings.signTitle')}
      okText={t('meetings.signAndCreate', { number: withTask.length })}
      cancelText={t('common.cancel')}
      confirmLoading={sign.busy}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <p>{t('meetings.signText')}</p>
      <ProblemAlert problem={sign.problem} />
      <ol className={styles['tasks']} data-testid="tasks-to-create">
        {withTask.map((conclusion) => (
          <li key={conclusion.id}>
            <div>{conclusion.text}</div>
            <div className="gb-quiet">
              {conclusion.leadUnitId ? unitName(conclusion.leadUnitId) : t('meetings.leadMissing')} ·{' '}
              {conclusion.dueDate
                ? t('dashboard.dueOn', { day: showDay(conclusion.dueDate) })
                : t('tasks.noDue')}
            </div>
          </li>
        ))}
      </ol>
    </Modal>
  );
}
