import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { showDay } from '../../text/showDay';
import { tones } from '../../app/theme';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import { useSession } from '../../app/session/useSession';
import { visitOfWard, visitState, wardTones } from './wardState';
import styles from './WardGrid.module.css';
import type { VisitRow } from '#shared/ipc/views';

/** One tile a ward, coloured and worded by how its visit stands. */
export function WardGrid({ rows }: { readonly rows: readonly VisitRow[] }): ReactNode {
  const { units } = useDirectory();
  const wards = units.filter(({ data }) => data.type === 'WARD');
  return (
    <div className={styles['grid']} data-testid="ward-grid">
      {wards.map(({ id, data }) => (
        <WardTile key={id} name={data.shortName || data.name} visit={visitOfWard(rows, id)} />
      ))}
    </div>
  );
}

function WardTile({ name, visit }: { readonly name: string; readonly visit: VisitRow | null }): ReactNode {
  const { t } = useTranslation();
  const { today } = useSession();
  const state = visit ? visitState(visit, today) : 'NONE';
  const { text, ground, line } = tones[wardTones[state]];
  const inside = (
    <>
      <b className={styles['name']}>{name}</b>
      <span>{t(`visits.state.${state}`)}</span>
      <span className={styles['small']}>
        {visit && showDay(visit.data.plannedOn).slice(0, 5)}
        {visit && visit.findings > 0 && ` · ${t('visits.findingCount', { number: visit.findings })}`}
      </span>
    </>
  );
  const look = { color: text, background: ground, borderColor: line };
  return visit ? (
    <Link to={`/visits/${visit.id}`} className={styles['tile'] ?? ''} style={look} data-state={state}>
      {inside}
    </Link>
  ) : (
    <div className={styles['tile']} style={look} data-state={state}>
      {inside}
    </div>
  );
}
