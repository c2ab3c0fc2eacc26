import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Calendar } from 'antd';
import dayjs from 'dayjs';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { filterOf, writeAddress } from './filterInUrl';
import { HolidaysModal } from './HolidaysModal';
import { isLeader, isOffice } from '#shared/domain/access/actor';
import { LiveView } from '../../components/LiveView';
import { timelinessLooks } from '../../components/timelinessLooks';
import { tones } from '../../app/theme';
import { useActor } from '../../app/session/useActor';
import { useLive } from '../../live/useLive';
import { useSession } from '../../app/session/useSession';
import { useWorkingDays } from './useWorkingDays';
import styles from './TaskCalendar.module.css';
import type { ListAddress } from './filterInUrl';
import type { TaskRow } from '#shared/ipc/views';

/** As many as a cell shows; the day opens the rest. */
const shown = 2;

const key = 'YYYY-MM-DD';

/** Tasks on the days on which they are due, with the days off of the office. */
export function TaskCalendar({ address }: { readonly address: ListAddress }): ReactNode {
  const { t } = useTranslation();
  const actor = useActor();
  const { personId, today } = useSession();
  const [month, setMonth] = useState(() => dayjs(today));
  const [editing, setEditing] = useState(false);
  const calendar = useWorkingDays();
  const span = { dueFrom: month.startOf('month').format(key), dueTo: month.endOf('month').format(key) };
  const live = useLive(
    'tasks.list',
    { ...filterOf({ ...address, ...span }, personId), limit: 500 },
    { keep: true },
  );

  const cell = (day: string, rows: readonly TaskRow[]): ReactNode => {
    const due = rows.filter(({ data }) => data.dueDate === day);
    const off = calendar && !calendar.isWorking(day);
    return (
      <div className={styles['cell']} data-off={off ?? false}>
        {off && <i>{calendar.holiday(day)}</i>}
        {due.slice(0, shown).map(({ id, data, timeliness }) => (
          <Link
            key={id}
            to={`/tasks/${id}`}
            title={data.title}
            style={{ color: tones[timeliness ? timelinessLooks[timeliness.bucket].tone : 'grey'].text }}
          >
            {data.title}
          </Link>
        ))}
        {due.length > shown && (
          <Link to={`/tasks?${writeAddress({ ...address, view: 'list', dueFrom: day, dueTo: day })}`}>
            {t('tasks.moreOnDay', { number: due.length - shown })}
          </Link>
        )}
      </div>
    );
  };

  return (
    <LiveView live={live}>
      {({ rows, total }) => (
        <>
          <div className={styles['head']}>
            <span className="gb-quiet">{t('tasks.total', { number: total })}</span>
            {(isOffice(actor) || isLeader(actor)) && (
              <Button onClick={() => setEditing(true)}>{t('tasks.holidays')}</Button>
            )}
          </div>
          <Calendar
            value={month}
            onPanelChange={setMonth}
            onSelect={(day, { source }) => source !== 'date' && setMonth(day)}
            cellRender={(day, { type }) =>
              type === 'date' && day.isSame(month, 'month') ? cell(day.format(key), rows) : null
            }
          />
          {editing && <HolidaysModal year={month.year()} onClose={() => setEditing(false)} />}
        </>
      )}
    </LiveView>
  );
}
