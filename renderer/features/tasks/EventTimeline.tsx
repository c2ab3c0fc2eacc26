import type { ReactNode } from 'react';
import { Empty, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../text/formatInstant';
import { SyncMarkTag } from '../../components/SyncMarkTag';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import type { TaskEventData } from '#shared/domain/tasks';
import type { View } from '#shared/ipc/views';

/** Everything that happened to a task, newest first; nothing in it is ever changed. */
export function EventTimeline({ events }: { readonly events: readonly View<TaskEventData>[] }): ReactNode {
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
              {data.type === 'PROGRESS' && ` ${data.progressPercent}%`} <SyncMarkTag mark={sync} />
              {data.note && <div className="gb-prose">{data.note}</div>}
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
