import type { ReactNode } from 'react';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { showDay } from '../../text/showDay';
import type { MeetingLink } from '#shared/ipc/meetingViews';
import type { MeetingView } from '#shared/ipc/views';

/** The meetings that this one is linked with: what it completes, what completes it, and the others of its series. */
export function MeetingRelations({ meeting }: { readonly meeting: MeetingView }): ReactNode {
  const { t } = useTranslation();
  const rows: readonly (readonly [string, readonly MeetingLink[]])[] = [
    [t('meetings.supplementTo'), meeting.supplementTo ? [meeting.supplementTo] : []],
    [t('meetings.supplements'), meeting.supplements],
    [t('meetings.previous'), meeting.previous ? [meeting.previous] : []],
    [t('meetings.nextOnes'), meeting.next],
  ];
  const shown = rows.filter(([, links]) => links.length > 0);
  if (shown.length === 0) return null;
  return (
    <Alert
      type="info"
      data-testid="relations"
      style={{ marginBottom: 16 }}
      title={shown.map(([label, links]) => (
        <div key={label}>
          {label}:{' '}
          {links.map(({ id, title, heldOn, status }, index) => (
            <span key={id}>
              {index > 0 && '; '}
              <Link to={`/meetings/${id}`}>{title}</Link> ({showDay(heldOn)},{' '}
              {t(`meetings.status.${status}`).toLocaleLowerCase('vi')})
            </span>
          ))}
        </div>
      ))}
    />
  );
}
