import type { ReactNode } from 'react';
import { Image } from 'antd';
import { useTranslation } from 'react-i18next';
import { photoUrl } from './checklistAnswers';
import { severityTones } from './severityTones';
import { showDay } from '../../text/showDay';
import { SyncMarkTag } from '../../components/SyncMarkTag';
import { ToneTag } from '../../components/ToneTag';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import styles from './FindingCard.module.css';
import type { FindingData } from '#shared/domain/findings';
import type { View } from '#shared/ipc/views';

/** One shortcoming: how grave, what shall be done by whom until when, and its photos. */
export function FindingCard({ finding }: { readonly finding: View<FindingData> }): ReactNode {
  const { t } = useTranslation();
  const { unitName } = useDirectory();
  const { data } = finding;
  return (
    <article className={styles['finding']}>
      <div>
        <ToneTag tone={severityTones[data.severity]}>{t(`visits.severity.${data.severity}`)}</ToneTag>{' '}
        <SyncMarkTag mark={finding.sync} />
      </div>
      <b className="gb-prose">{data.text}</b>
      {data.remedy && <span className="gb-prose">{data.remedy}</span>}
      <span className="gb-quiet">
        {unitName(data.responsibleUnitId)}
        {data.dueDate && ` · ${t('dashboard.dueOn', { day: showDay(data.dueDate) })}`}
      </span>
      {data.photoIds.length > 0 && (
        <Image.PreviewGroup>
          <div className={styles['photos']}>
            {data.photoIds.map((id) => (
              <Image key={id} src={photoUrl(id)} alt={t('visits.photo')} width={72} height={72} />
            ))}
          </div>
        </Image.PreviewGroup>
      )}
    </article>
  );
}
