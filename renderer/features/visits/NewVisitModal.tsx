import { useState } from 'react';
import type { ReactNode } from 'react';
import { Form, Input, Modal, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/DayField';
import { FoldSelect } from '../../components/FoldSelect';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import { useSession } from '../../app/session/useSession';
import type { CampaignData } from '#shared/domain/campaigns';
import type { View, VisitRow } from '#shared/ipc/views';
import type { VisitData } from '#shared/domain/visits';

interface Props {
  readonly campaign: View<CampaignData>;
  readonly rows: readonly VisitRow[];
  readonly onClose: () => void;
}

const types = ['UNANNOUNCED', 'FOLLOW_UP', 'EMERGENCY', 'PLANNED'] as const;

/** Another visit of the campaign, with the checklist its visits are made with. */
export function NewVisitModal({ campaign, rows, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { units } = useDirectory();
  const { today, personId } = useSession();
  const save = useCall('visits.save');
  const [wardId, setWard] = useState('');
  const [facility, setFacility] = useState('');
  const [visitType, setType] = useState<VisitData['visitType']>('UNANNOUNCED');
  const [plannedOn, setDay] = useState(today);
  const team = campaign.data.teams.find(({ leaderId, memberIds }) =>
    [leaderId, ...memberIds].includes(personId),
  );

  async function submit(): Promise<void> {
    const data: VisitData = {
      campaignId: campaign.id,
      wardId,
      teamId: team?.id ?? '',
      leaderId: team?.leaderId ?? personId,
      templateId: rows[0]?.data.templateId ?? '',
      plannedOn,
      visitType,
      facility: facility.trim(),
      answers: {},
      result: '',
      remark: '',
      status: 'PLANNED',
      startedAt: '',
      finishedAt: '',
    };
    const result = await save.run({ id: null, base: null, data });
    if (result.ok) void navigate(`/visits/${result.value.id}`);
  }

  return (
    <Modal
      open
      title={t('visits.add')}
      okText={t('visits.create')}
      cancelText={t('common.cancel')}
      confirmLoading={save.busy}
      okButtonProps={{ disabled: wardId === '' || plannedOn === '' }}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <ProblemAlert problem={save.problem} />
      <Form layout="vertical">
        <Form.Item label={t('visits.ward')} htmlFor="visit-ward" required>
          <FoldSelect
            id="visit-ward"
            options={units
              .filter(({ data }) => data.type === 'WARD')
              .map(({ id, data }) => ({ value: id, label: data.name }))}
            value={wardId}
            onChange={setWard}
          />
        </Form.Item>
        <Form.Item label={t('visits.facility')} htmlFor="visit-facility">
          <Input
            id="visit-facility"
            maxLength={300}
            value={facility}
            onChange={(event) => setFacility(event.target.value)}
          />
        </Form.Item>
        <Form.Item label={t('visits.typeTitle')} htmlFor="visit-type">
          <Select
            id="visit-type"
            value={visitType}
            onChange={setType}
            options={types.map((value) => ({ value, label: t(`visits.type.${value}`) }))}
          />
        </Form.Item>
        <Form.Item label={t('visits.plannedOn')} htmlFor="visit-day" required>
          <DayField id="visit-day" allowClear={false} value={plannedOn} onChange={setDay} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
