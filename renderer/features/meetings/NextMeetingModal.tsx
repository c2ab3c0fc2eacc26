import { useState } from 'react';
import type { ReactNode } from 'react';
import { Form, Modal } from 'antd';
import dayjs from 'dayjs';
import { useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/DayField';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';
import type { MeetingView } from '#shared/ipc/views';

interface Props {
  readonly meeting: MeetingView;
  readonly onClose: () => void;
}

/** The day of the next meeting of a series; a week later unless the person says otherwise. */
export function NextMeetingModal({ meeting, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const next = useCall('meetings.next');
  const [heldOn, setHeldOn] = useState(() => dayjs(meeting.data.heldOn).add(7, 'day').format('YYYY-MM-DD'));

  async function submit(): Promise<void> {
    const result = await next.run({ id: meeting.id, heldOn });
    if (result.ok) void navigate(`/meetings/${result.value.id}`);
  }

  return (
    <Modal
      open
      title={t('meetings.startNext')}
      okText={t('meetings.create')}
      cancelText={t('common.cancel')}
      confirmLoading={next.busy}
      okButtonProps={{ disabled: heldOn === '' }}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <ProblemAlert problem={next.problem} />
      <p>{t('meetings.nextText')}</p>
      <Form layout="vertical">
        <Form.Item label={t('meetings.heldOn')} htmlFor="next-day" required>
          <DayField id="next-day" allowClear={false} value={heldOn} onChange={setHeldOn} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
