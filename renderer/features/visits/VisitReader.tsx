import type { ReactNode } from 'react';
import { Card, Empty } from 'antd';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ChecklistForm } from './ChecklistForm';
import { Facts } from '../../components/Facts';
import { FindingsPanel } from './FindingsPanel';
import { formatInstant } from '../../text/formatInstant';
import { PageHeader } from '../../components/PageHeader';
import { PaperButton } from '../documents/PaperButton';
import { SyncMarkTag } from '../../components/SyncMarkTag';
import { useChecklistModel } from './useChecklistModel';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import { VisitTags } from './VisitTags';
import { visitTitle } from './visitTitle';
import styles from './VisitForm.module.css';
import type { VisitView } from '#shared/ipc/views';

interface Props {
  readonly visit: VisitView;
  readonly asOf: string;
}

const nothing = (): void => undefined;

/** A visit to read: final, or of somebody who does not inspect. */
export function VisitReader({ visit, asOf }: Props): ReactNode {
  const { t } = useTranslation();
  const { personName } = useDirectory();
  const { data } = visit;
  const model = useChecklistModel({
    visit,
    answers: data.answers,
    readOnly: true,
    outside: 0,
    onAnswers: nothing,
  });
  return (
    <>
      <PageHeader
        title={visitTitle(visit)}
        asOf={asOf}
        tags={
          <>
            <VisitTags data={data} />
            <SyncMarkTag mark={visit.sync} always />
          </>
        }
        actions={<PaperButton paper={{ kind: 'inspectionRecord', id: visit.id }} />}
      />
      <div className={styles['columns']}>
        <Card size="small" title={<h2>{visit.template?.data.name ?? t('visits.checklist')}</h2>}>
          {visit.template ? <ChecklistForm model={model} /> : <Empty description={t('visits.noTemplate')} />}
        </Card>
        <div className={styles['side']}>
          <Card size="small" title={<h2>{t('visits.resultTitle')}</h2>}>
            <Facts
              facts={[
                { label: t('visits.leader'), value: personName(data.leaderId) || t('common.notNamed') },
                { label: t('visits.startedAt'), value: formatInstant(data.startedAt) || t('common.none') },
                { label: t('visits.finishedAt'), value: formatInstant(data.finishedAt) || t('common.none') },
                {
                  label: t('visits.remark'),
                  value: <span className="gb-prose">{data.remark || t('common.none')}</span>,
                },
              ]}
            />
          </Card>
          <FindingsPanel visit={visit} questions={[]} editable={false} />
          {data.status === 'DONE' && visit.findings.length > 0 && (
            <Card size="small" title={<h2>{t('visits.tasksMade')}</h2>}>
              {visit.findings.map(({ id, data: finding }) => (
                <div key={id}>
                  <Link to={`/tasks/${finding.taskId}`}>{finding.text}</Link>
                </div>
              ))}
            </Card>
          )}
        </div>
      </div>
    </>
  );
}
