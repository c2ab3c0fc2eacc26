import type { ReactNode } from 'react';
import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Space } from 'antd';
import { useTranslation } from 'react-i18next';

export type MeetingPaper = 'conclusionNotice' | 'invitation' | 'meetingMinutes';

const others = ['invitation', 'meetingMinutes'] as const;

interface Props {
  readonly primary?: boolean;
  readonly onOpen: (paper: MeetingPaper) => void;
}

/** The papers of a meeting: its notice at once, invitation and minutes beside it. */
export function MeetingPapers({ primary = false, onOpen }: Props): ReactNode {
  const { t } = useTranslation();
  const type = primary ? 'primary' : 'default';
  return (
    <Space.Compact>
      <Button type={type} onClick={() => onOpen('conclusionNotice')}>
        {t('documents.preview')}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: others.map((key) => ({ key, label: t(`documents.${key}`), onClick: () => onOpen(key) })),
        }}
      >
        <Button type={type} icon={<DownOutlined />} aria-label={t('meetings.otherPapers')} />
      </Dropdown>
    </Space.Compact>
  );
}
