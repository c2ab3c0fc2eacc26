import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Form, Input, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/DayField';
import { deadlineFromWords } from './deadlineFromWords';
import { showDay } from '../../text/showDay';
import styles from './DeadlineFields.module.css';
import type { Conclusion } from '#shared/domain/meetings';

interface Props {
  readonly conclusion: Conclusion;
  readonly heldOn: string;
  readonly onChange: (patch: Partial<Conclusion>) => void;
}

/** The deadline as it was said and the day it means, or why there is none. */
export function DeadlineFields({ conclusion, heldOn, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const [dated, setDated] = useState(conclusion.noDueDateReason === '');
  const id = (field: string): string => `conclusion-${conclusion.id}-${field}`;
  const { suggested } = deadlineFromWords(conclusion.deadlineText, heldOn);

  function choose(next: boolean): void {
    setDated(next);
    onChange(next ? { noDueDateReason: '' } : { dueDate: '', deadlineText: '' });
  }

  function say(deadlineText: string): void {
    const { fixed } = deadlineFromWords(deadlineText, heldOn);
    onChange({ deadlineText, ...(fixed && { dueDate: fixed }) });
  }

  return (
    <div className={styles['deadline']}>
      <Form.Item label={t('tasks.term')}>
        <Segmented
          aria-label={t('tasks.term')}
          value={dated}
          onChange={choose}
          options={[
            { value: true, label: t('meetings.withDeadline') },
            { value: false, label: t('tasks.noDue') },
          ]}
        />
      </Form.Item>
      {dated ? (
        <>
          <Form.Item
            label={t('meetings.deadlineText')}
            htmlFor={id('words')}
            className={styles['grow'] ?? ''}
            extra={
              suggested &&
              !conclusion.dueDate && (
                <Button type="link" size="small" onClick={() => onChange({ dueDate: suggested })}>
                  {t('meetings.takeDay', { day: showDay(suggested) })}
                </Button>
              )
            }
          >
            <Input
              id={id('words')}
              maxLength={200}
              placeholder={t('meetings.deadlineHint')}
              value={conclusion.deadlineText}
              onChange={(event) => say(event.target.value)}
            />
          </Form.Item>
          <Form.Item
            label={t('tasks.due')}
            htmlFor={id('due')}
            required
            {...(conclusion.dueDate === '' && { validateStatus: 'warning' as const })}
          >
            <DayField
              id={id('due')}
              value={conclusion.dueDate}
              onChange={(dueDate) => onChange({ dueDate })}
            />
          </Form.Item>
        </>
      ) : (
        <Form.Item
          label={t('meetings.noDueReason')}
          htmlFor={id('reason')}
          required
          className={styles['grow'] ?? ''}
          {...(conclusion.noDueDateReason === '' && { validateStatus: 'warning' as const })}
        >
          <Input
            id={id('reason')}
            maxLength={500}
            value={conclusion.noDueDateReason}
            onChange={(event) => onChange({ noDueDateReason: event.target.value })}
          />
        </Form.Item>
      )}
    </div>
  );
}
