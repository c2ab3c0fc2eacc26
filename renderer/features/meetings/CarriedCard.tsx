import { useState } from 'react';
import type { ReactNode } from 'react';
import { DeleteOutlined } from '@ant-design/icons';
import { Button, Card, Empty, Input } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { FollowSwitch } from './FollowSwitch';
import { inOrder } from '#shared/domain/meetingLines';
import { isFollowed } from './followed';
import { showDay } from '../../text/showDay';
import { TaskLine } from './TaskLine';
import { withLine, withoutLine } from './lines';
import styles from './ConclusionList.module.css';
import type { CarriedItem } from '#shared/domain/meetings';
import type { FollowFilter } from './followed';
import type { MeetingView } from '#shared/ipc/views';

interface Props {
  readonly meeting: MeetingView;
  readonly carried: readonly CarriedItem[];
  /** Absent: to read only. */
  readonly onChange?: (carried: readonly CarriedItem[]) => void;
}

/** What earlier meetings concluded and is still open, how each stands, and what has changed since the last meeting. */
export function CarriedCard({ meeting, carried, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<FollowFilter>('all');
  const shown = inOrder(carried).filter(({ id }) => isFollowed(meeting, [id], filter));
  return (
    <Card
      size="small"
      title={<h2>{t('meetings.carried')}</h2>}
      extra={<FollowSwitch value={filter} onChange={setFilter} since="previous" />}
      data-testid="carried"
    >
      {meeting.previous && (
        <p style={{ margin: '0 0 8px' }}>
          {t('meetings.carriedFrom')}{' '}
          <Link to={`/meetings/${meeting.previous.id}`}>
            {meeting.previous.title} ({showDay(meeting.previous.heldOn)})
          </Link>
        </p>
      )}
      {shown.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('meetings.noneFollowed')} />
      )}
      <ol className={styles['list']}>
        {shown.map((item, index) => (
          <li key={item.id}>
            <span className={styles['number']}>{index + 1}.</span>
            <div>
              <div className="gb-prose">{item.text}</div>
              {meeting.tasks[item.id] ? (
                <Standing meeting={meeting} id={item.id} />
              ) : (
                <p className={styles['outcome']}>{t('meetings.taskNotHere')}</p>
              )}
              {onChange ? (
                <div className={styles['remark']}>
                  <Input
                    aria-label={t('meetings.remarkOn', { number: index + 1 })}
                    placeholder={t('meetings.remark')}
                    maxLength={2000}
                    value={item.remark}
                    onChange={(event) => onChange(withLine(carried, item.id, { remark: event.target.value }))}
                  />
                  <Button
                    type="text"
                    aria-label={t('common.remove')}
                    icon={<DeleteOutlined />}
                    onClick={() => onChange(withoutLine(carried, item.id))}
                  />
                </div>
              ) : (
                item.remark && (
                  <p className={styles['outcome']}>{`${t('meetings.remark')}: ${item.remark}`}</p>
                )
              )}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Standing({ meeting, id }: { readonly meeting: MeetingView; readonly id: string }): ReactNode {
  const task = meeting.tasks[id];
  return task && <TaskLine task={task} changes={meeting.changes[id] ?? []} />;
}
