import { useState } from 'react';
import type { ReactNode } from 'react';
import { App, Button, Card, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { AgendaEditor } from './AgendaEditor';
import { AttendanceEditor } from './AttendanceEditor';
import { CarriedCard } from './CarriedCard';
import { ConclusionsEditor } from './ConclusionsEditor';
import { DraftPrompt } from '../../drafts/DraftPrompt';
import { EditorTags } from '../../drafts/EditorTags';
import { MeetingFields } from './MeetingFields';
import { MeetingPapers } from './MeetingPapers';
import { MeetingRelations } from './MeetingRelations';
import { MeetingStatusTag } from './MeetingStatusTag';
import { PageHeader } from '../../components/PageHeader';
import { PaperPreview } from '../documents/PaperPreview';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ProceedingsEditor } from './ProceedingsEditor';
import { QuickMinutes } from './QuickMinutes';
import { SignModal } from './SignModal';
import { TextReview } from './text/TextReview';
import { tidied } from './newConclusion';
import { useCall } from '../../live/useCall';
import { useRecordForm } from '../../drafts/useRecordForm';
import styles from './MeetingEditor.module.css';
import type { MeetingData } from '#shared/domain/meetings';
import type { MeetingPaper } from './MeetingPapers';
import type { MeetingView } from '#shared/ipc/views';

/** Grows when the form changes so that older drafts no longer fit it. */
const formVersion = '2';

type Opened = 'sign' | 'text' | 'quick' | MeetingPaper;

interface Props {
  readonly meeting: MeetingView;
  readonly asOf: string;
}

/** A meeting that is being written; every change is kept as a draft until it is saved. */
export function MeetingEditor({ meeting, asOf }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const save = useCall('meetings.save');
  const form = useRecordForm<MeetingData>(
    { form: 'meeting', recordId: meeting.id, version: formVersion },
    meeting.data,
    meeting.data,
  );
  const [open, setOpen] = useState<Opened | null>(null);
  const { data } = form;
  const change = (patch: Partial<MeetingData>): void => form.change((current) => ({ ...current, ...patch }));

  /** True when the record says what the form says. */
  async function saveForm(): Promise<boolean> {
    const next = tidied(data);
    const result = await save.run({ id: meeting.id, base: form.base, data: next });
    if (!result.ok) return false;
    form.change(() => next);
    await form.saved(next);
    void message.success(t('common.saved'));
    return true;
  }

  async function saveThen(next: Opened): Promise<void> {
    if (!form.dirty || (await saveForm())) setOpen(next);
  }

  return (
    <>
      <div className={styles['sticky']}>
        <PageHeader
          title={meeting.data.title}
          asOf={asOf}
          tags={
            <>
              <MeetingStatusTag status={data.status} />
              <EditorTags dirty={form.dirty} mark={meeting.sync} />
            </>
          }
          actions={
            <>
              <Button onClick={() => void saveThen('text')}>{t('meetings.text.start')}</Button>
              <Button onClick={() => void saveThen('quick')}>{t('meetings.quick.start')}</Button>
              <MeetingPapers onOpen={(paper) => void saveThen(paper)} />
              <Button loading={save.busy} onClick={() => void saveForm()}>
                {t('common.save')}
              </Button>
              <Button type="primary" disabled={save.busy} onClick={() => void saveThen('sign')}>
                {t('meetings.sign')}
              </Button>
            </>
          }
        />
      </div>
      <DraftPrompt draft={form.draft} onRestore={form.restore} />
      <ProblemAlert problem={save.problem} />
      <MeetingRelations meeting={meeting} />
      <Form layout="vertical" className={styles['form'] ?? ''} key={form.outside}>
        <Card size="small" title={<h2>{t('meetings.general')}</h2>}>
          <MeetingFields data={data} onChange={change} />
          <Form.Item label={t('meetings.opening')} htmlFor="meeting-opening" style={{ marginBottom: 0 }}>
            <Input.TextArea
              id="meeting-opening"
              autoSize={{ minRows: 2, maxRows: 8 }}
              maxLength={4000}
              value={data.opening}
              onChange={(event) => change({ opening: event.target.value })}
            />
          </Form.Item>
        </Card>
        <AttendanceEditor attendees={data.attendees} onChange={(attendees) => change({ attendees })} />
        <AgendaEditor agenda={data.agenda} onChange={(agenda) => change({ agenda })} />
        {(data.carried ?? []).length > 0 && (
          <CarriedCard
            meeting={meeting}
            carried={data.carried ?? []}
            onChange={(carried) => change({ carried })}
          />
        )}
        <ConclusionsEditor
          conclusions={data.conclusions}
          heldOn={data.heldOn}
          onChange={(conclusions) => change({ conclusions })}
        />
        <ProceedingsEditor
          proceedings={data.proceedings ?? []}
          onChange={(proceedings) => change({ proceedings })}
        />
      </Form>
      {open === 'sign' && <SignModal id={meeting.id} data={data} onClose={() => setOpen(null)} />}
      {open === 'text' && (
        <TextReview meetingId={meeting.id} heldOn={data.heldOn} onClose={() => setOpen(null)} />
      )}
      {open === 'quick' && <QuickMinutes meeting={meeting} onClose={() => setOpen(null)} />}
      {(open === 'conclusionNotice' || open === 'invitation' || open === 'meetingMinutes') && (
        <PaperPreview
          paper={{ kind: open, id: meeting.id }}
          title={t(`documents.${open}`)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
