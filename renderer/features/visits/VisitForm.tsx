import { useState } from 'react';
import type { ReactNode } from 'react';
import { App, Button, Card, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChecklistForm } from './ChecklistForm';
import { DraftPrompt } from '../../drafts/DraftPrompt';
import { EditorTags } from '../../drafts/EditorTags';
import { FindingsPanel } from './FindingsPanel';
import { FinishModal } from './FinishModal';
import { PageHeader } from '../../components/PageHeader';
import { PaperButton } from '../documents/PaperButton';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ResultFields } from './ResultFields';
import { useCall } from '../../live/useCall';
import { useChecklistModel } from './useChecklistModel';
import { useRecordForm } from '../../drafts/useRecordForm';
import { VisitTags } from './VisitTags';
import { visitTitle } from './visitTitle';
import styles from './VisitForm.module.css';
import type { VisitData } from '#shared/domain/visits';
import type { VisitView } from '#shared/ipc/views';

interface Props {
  readonly visit: VisitView;
  readonly asOf: string;
}

/** Filling in a visit: the checklist, what was found, the result. Every change is kept as a draft. */
export function VisitForm({ visit, asOf }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const save = useCall('visits.save');
  const form = useRecordForm<VisitData>(
    { form: 'visit', recordId: visit.id, version: visit.data.templateId },
    visit.data,
    visit.data,
  );
  const { data } = form;
  const [finishing, setFinishing] = useState(false);
  const model = useChecklistModel({
    visit,
    answers: data.answers,
    readOnly: false,
    outside: form.outside,
    onAnswers: (answers) => form.change((current) => ({ ...current, answers })),
  });

  /** True when the record says what the form says. */
  async function saveForm(): Promise<boolean> {
    const next: VisitData = {
      ...data,
      status: 'IN_PROGRESS',
      startedAt: data.startedAt || new Date().toISOString(),
    };
    const result = await save.run({ id: visit.id, base: form.base, data: next });
    if (!result.ok) return false;
    form.change((current) => ({ ...current, status: next.status, startedAt: next.startedAt }));
    await form.saved(next);
    void message.success(t('common.saved'));
    return true;
  }

  async function finish(): Promise<void> {
    if (!model.validate(true, true)) return void message.warning(t('visits.incomplete'));
    if (!form.dirty || (await saveForm())) setFinishing(true);
  }

  return (
    <>
      <div className={styles['sticky']}>
        <PageHeader
          title={visitTitle(visit)}
          asOf={asOf}
          tags={
            <>
              <VisitTags data={data} />
              <EditorTags dirty={form.dirty} mark={visit.sync} />
            </>
          }
          actions={
            <>
              <PaperButton large paper={{ kind: 'inspectionRecord', id: visit.id }} />
              <Button size="large" loading={save.busy} onClick={() => void saveForm()}>
                {t('common.save')}
              </Button>
              <Button size="large" type="primary" disabled={save.busy} onClick={() => void finish()}>
                {t('visits.finish')}
              </Button>
            </>
          }
        />
      </div>
      <DraftPrompt draft={form.draft} onRestore={form.restore} />
      <ProblemAlert problem={save.problem} />
      <div className={styles['columns']}>
        <Card size="small" title={<h2>{visit.template?.data.name ?? t('visits.checklist')}</h2>}>
          {visit.template ? <ChecklistForm model={model} /> : <Empty description={t('visits.noTemplate')} />}
        </Card>
        <div className={styles['side']}>
          <FindingsPanel
            visit={visit}
            questions={model.getAllQuestions().map(({ name, title }) => ({ name, title }))}
            editable
          />
          <ResultFields
            data={data}
            onChange={(patch) => form.change((current) => ({ ...current, ...patch }))}
          />
        </div>
      </div>
      {finishing && <FinishModal visit={visit} onClose={() => setFinishing(false)} />}
    </>
  );
}
