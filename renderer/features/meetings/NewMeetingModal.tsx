import { useState } from 'react';
import type { ReactNode } from 'react';
import { Form, Modal } from 'antd';
import { useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { emptyMeeting } from './emptyMeeting';
import { MeetingFields } from './MeetingFields';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';
import { useSession } from '../../app/session/useSession';

/** What a meeting needs to exist; the rest is written on its page. */
export function NewMeetingModal({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { today, personId } = useSession();
  const save = useCall('meetings.save');
  const [data, setData] = useState(() => emptyMeeting(today, personId, t('meetings.defaultTitle')));

  async function submit(): Promise<void> {
    const result = await save.run({ id: null, base: null, data });
    if (result.ok) void navigate(`/meetings/${result.value.id}`);
  }

  return (
    <Modal
      open
      width={760}
      title={t('meetings.add')}
      okText={t('meetings.create')}
      cancelText={t('common.cancel')}
      confirmLoading={save.busy}
      okButtonProps={{ disabled: data.title.trim() === '' }}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <ProblemAlert problem={save.problem} />
      <Form layout="vertical">
        <MeetingFields data={data} onChange={(patch) => setData({ ...data, ...patch })} />
      </Form>
    </Modal>
  );
}
