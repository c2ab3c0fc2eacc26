import type { ReactNode } from 'react';
import { EditOutlined, LockOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { ToneTag } from '../../components/ToneTag';
import type { MeetingData } from '#shared/domain/meetings';

/** Whether a meeting is still being written or signed and frozen. */
export function MeetingStatusTag({ status }: Pick<MeetingData, 'status'>): ReactNode {
  const { t } = useTranslation();
  return (
    <ToneTag
      tone={status === 'SIGNED' ? 'green' : 'grey'}
      icon={status === 'SIGNED' ? <LockOutlined /> : <EditOutlined />}
      testId="meeting-status"
    >
      {t(`meetings.status.${status}`)}
    </ToneTag>
  );
}
