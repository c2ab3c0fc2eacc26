import type { ReactNode } from 'react';
import { App, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { FindingCard } from './FindingCard';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';
import type { VisitView } from '#shared/ipc/views';

/** Finishing a visit: it becomes final, and which findings become tasks of whom. */
export function FinishModal({
  visit,
  onClose,
}: {
  readonly visit: VisitView;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const finish = useCall('visits.finish');

  async function submit(): Promise<void> {
    const result = await finish.run({ id: visit.id });
    if (!result.ok) return;
    void message.success(t('visits.finished', { number: result.value.taskIds.length }));
    onClose();
  }

  return (
    <Modal
      open
      title={t('visits.finishTitle')}
      okText={t('visits.finish')}
      cancelText={t('common.cancel')}
      confirmLoading={finish.busy}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <p>{t(visit.findings.length > 0 ? 'visits.finishText' : 'visits.finishNoFindings')}</p>
      <ProblemAlert problem={finish.problem} />
      {visit.findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} />
      ))}
    </Modal>
  );
}
