import { useState } from 'react';
import type { ReactNode } from 'react';
import { Form, Input, Modal, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/DayField';
import { FoldSelect } from '../../components/FoldSelect';
import { PhotoPicker } from './PhotoPicker';
import { ProblemAlert } from '../../components/ProblemAlert';
import { severities } from './severityTones';
import { useCall } from '../../live/useCall';
import { useUnitOptions } from '../../components/directory/useOptions';
import type { CallInput } from '#shared/ipc/contract';
import type { ChecklistQuestion } from './FindingsPanel';
import type { VisitView } from '#shared/ipc/views';

interface Props {
  readonly visit: VisitView;
  readonly questions: readonly ChecklistQuestion[];
  readonly onClose: () => void;
}

type Finding = CallInput<'visits.addFinding'>;

/** Records a shortcoming; it becomes a task of the responsible unit when the visit is finished. */
export function FindingModal({ visit, questions, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const units = useUnitOptions();
  const add = useCall('visits.addFinding');
  const [finding, setFinding] = useState<Finding>({
    visitId: visit.id,
    wardId: visit.data.wardId,
    responsibleUnitId: visit.data.wardId,
    question: '',
    text: '',
    severity: 'MINOR',
    remedy: '',
    dueDate: '',
    photoIds: [],
  });
  const change = (patch: Partial<Finding>): void => setFinding((current) => ({ ...current, ...patch }));

  async function submit(): Promise<void> {
    const result = await add.run({ ...finding, text: finding.text.trim(), remedy: finding.remedy.trim() });
    if (result.ok) onClose();
  }

  return (
    <Modal
      open
      width={640}
      style={{ top: 24 }}
      title={t('visits.addFinding')}
      okText={t('visits.recordFinding')}
      cancelText={t('common.cancel')}
      confirmLoading={add.busy}
      mask={{ closable: false }}
      okButtonProps={{ disabled: finding.text.trim() === '' || finding.responsibleUnitId === '' }}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <ProblemAlert problem={add.problem} />
      <Form layout="vertical">
        <Form.Item label={t('visits.findingText')} htmlFor="finding-text" required>
          <Input.TextArea
            id="finding-text"
            rows={3}
            maxLength={4000}
            autoFocus
            value={finding.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={t('visits.severityTitle')}>
          <Segmented
            block
            aria-label={t('visits.severityTitle')}
            value={finding.severity}
            options={severities.map((value) => ({ value, label: t(`visits.severity.${value}`) }))}
            onChange={(severity) => change({ severity })}
          />
        </Form.Item>
        <Form.Item label={t('visits.remedy')} htmlFor="finding-remedy">
          <Input.TextArea
            id="finding-remedy"
            rows={2}
            maxLength={2000}
            value={finding.remedy}
            onChange={(event) => change({ remedy: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={t('visits.responsibleUnit')} htmlFor="finding-unit" required>
          <FoldSelect
            id="finding-unit"
            options={units}
            value={finding.responsibleUnitId}
            onChange={(responsibleUnitId) => change({ responsibleUnitId })}
          />
        </Form.Item>
        <Form.Item label={t('visits.remedyDue')} htmlFor="finding-due">
          <DayField id="finding-due" value={finding.dueDate} onChange={(dueDate) => change({ dueDate })} />
        </Form.Item>
        <Form.Item label={t('visits.question')} htmlFor="finding-question">
          <Select
            id="finding-question"
            value={finding.question}
            onChange={(question) => change({ question })}
            options={[
              { value: '', label: t('visits.noQuestion') },
              ...questions.map(({ name, title }) => ({ value: name, label: title })),
            ]}
          />
        </Form.Item>
        <PhotoPicker
          ownerId={visit.id}
          photoIds={finding.photoIds}
          onChange={(photoIds) => change({ photoIds })}
        />
      </Form>
    </Modal>
  );
}
