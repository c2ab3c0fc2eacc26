import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../components/Facts';
import { showDay } from '../../text/showDay';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import type { TaskView } from '#shared/ipc/views';

const pages = { meeting: 'meetings', visit: 'visits', task: 'tasks' } as const;

/** The five clarities of a task (work, lead, coordination, term, deliverable), and where it comes from. */
export function TaskFacts({ task }: { readonly task: TaskView }): ReactNode {
  const { t } = useTranslation();
  const { unitName, personName } = useDirectory();
  const { data, origin } = task;
  return (
    <Facts
      facts={[
        { label: t('tasks.work'), value: <span className="gb-prose">{data.title}</span> },
        {
          label: t('tasks.lead'),
          value: (
            <>
              <b>{unitName(data.leadUnitId)}</b>
              {data.leaderInChargeId && (
                <div className="gb-quiet">
                  {t('tasks.leaderInCharge', { name: personName(data.leaderInChargeId) })}
                </div>
              )}
            </>
          ),
        },
        {
          label: t('tasks.coordinating'),
          value: data.coordinatingUnitIds.map(unitName).join('; ') || t('common.none'),
        },
        {
          label: t('tasks.term'),
          value: (
            <>
              {data.dueDate ? (
                <b>{showDay(data.dueDate)}</b>
              ) : (
                `${t('tasks.noDue')} – ${data.noDueDateReason}`
              )}
              <div className="gb-quiet">
                {t('tasks.assignedOn', { day: showDay(data.assignedOn), name: personName(data.assignerId) })}
                {data.completedOn && ` · ${t('tasks.completedOn', { day: showDay(data.completedOn) })}`}
              </div>
            </>
          ),
        },
        { label: t('tasks.deliverable'), value: data.deliverable || t('common.none') },
        {
          label: t('tasks.origin'),
          value:
            origin.type === 'meeting' || origin.type === 'visit' || origin.type === 'task' ? (
              <Link to={`/${pages[origin.type]}/${origin.id}`} data-testid="origin">
                {t(`tasks.originOf.${origin.type}`)}
                {origin.title && `: ${origin.title}`}
              </Link>
            ) : (
              origin.title || t(`tasks.source.${data.source.type}`)
            ),
        },
      ]}
    />
  );
}
