import type { ReactNode } from 'react';
import { Empty, Image, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../text/formatInstant';
import { photoUrl } from '../visits/checklistAnswers';
import { showDay } from '../../text/showDay';
import { SyncMarkTag } from '../../components/SyncMarkTag';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import type { TaskView } from '#shared/ipc/views';

/** Everything that happened to a task, newest first; nothing in it is ever changed. */
export function EventTimeline({ events, evidence }: Pick<TaskView, 'events' | 'evidence'>): ReactNode {
  const { t } = useTranslation();
  const { personName } = useDirectory();
  if (events.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('tasks.noEvents')} />;
  return (
    <div data-testid="events">
      <Timeline
        items={events.map(({ id, data, sync }) => ({
          key: id,
          content: (
            <>
              <b style={{ fontWeight: 600 }}>{t(`tasks.event.${data.type}`)}</b>
              {data.type === 'PROGRESS' && ` ${data.progressPercent}%`}
              {data.date && ` ${showDay(data.date)}`} <SyncMarkTag mark={sync} />
              {data.note && <div className="gb-prose">{data.note}</div>}
              {(evidence[id] ?? []).map((photo) => (
                <Image key={photo} src={photoUrl(photo)} alt={t('tasks.evidence')} width={64} height={64} />
              ))}
              <div className="gb-quiet" style={{ fontSize: 12 }}>
                {personName(data.authorId)} · {formatInstant(data.at)}
              </div>
            </>
          ),
        }))}
      />
    </div>
  );
}
