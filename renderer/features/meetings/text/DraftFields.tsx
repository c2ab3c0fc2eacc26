import type { ReactNode } from 'react';
import { Alert, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../components/DayField';
import { deadlineFromWords } from '../deadlineFromWords';
import { FoldMultiSelect } from '../../../components/FoldSelect';
import { showDay } from '../../../text/showDay';
import { useUnitOptions } from '../../../components/directory/useOptions';
import styles from './DraftFields.module.css';
import type { ConclusionDraft } from './conclusionDraft';
import type { ReviewField } from './reviewKeys';

/** Only the present draft shows fields, so each field has one id. */
export const fieldId = (field: ReviewField): string => `review-field-${field}`;

interface Props {
  readonly draft: ConclusionDraft;
  readonly heldOn: string;
  readonly onChange: (patch: Partial<ConclusionDraft>) => void;
}

/** The fields of the present draft. */
export function DraftFields({ draft, heldOn, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const units = useUnitOptions();

  function say(deadlineText: string): void {
    const { fixed, suggested } = deadlineFromWords(deadlineText, heldOn);
    onChange({ deadlineText, suggested, ...(fixed && { dueDate: fixed }) });
  }

  return (
    <div className={styles['fields']}>
      <Input.TextArea
        id={fieldId('text')}
        aria-label={t('meetings.conclusionText')}
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={8000}
        value={draft.text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      {!draft.noTask && (
        <>
          {draft.unknown.length > 0 && (
            <Alert type="warning" title={t('meetings.text.unknown', { names: draft.unknown.join('; ') })} />
          )}
          <label htmlFor={fieldId('lead')}>{t('meetings.leads')}</label>
          <FoldMultiSelect
            id={fieldId('lead')}
            options={units}
            values={draft.leadIds}
            onChange={(leadIds) => onChange({ leadIds })}
          />
          <label htmlFor={fieldId('coordinating')}>{t('meetings.coordinating')}</label>
          <FoldMultiSelect
            id={fieldId('coordinating')}
            options={units}
            values={draft.coordinatingIds}
            onChange={(coordinatingIds) => onChange({ coordinatingIds })}
          />
          <label htmlFor={fieldId('due')}>{t('tasks.due')}</label>
          <div className={styles['due']}>
            <DayField
              id={fieldId('due')}
              value={draft.dueDate}
              onChange={(dueDate) => onChange({ dueDate })}
            />
            <Input
              aria-label={t('meetings.deadlineText')}
              placeholder={t('meetings.deadlineText')}
              maxLength={200}
              value={draft.deadlineText}
              onChange={(event) => say(event.target.value)}
            />
            {draft.suggested && draft.dueDate === '' && (
              <Button type="link" onClick={() => onChange({ dueDate: draft.suggested })}>
                {t('meetings.takeDay', { day: showDay(draft.suggested) })}
              </Button>
            )}
            {draft.recurrence && <span>{t(`meetings.recurrence.${draft.recurrence}`)}</span>}
          </div>
          <label htmlFor={fieldId('reportTo')}>{t('meetings.reportTo')}</label>
          <Input
            id={fieldId('reportTo')}
            maxLength={300}
            value={draft.reportTo}
            onChange={(event) => onChange({ reportTo: event.target.value })}
          />
        </>
      )}
    </div>
  );
}
