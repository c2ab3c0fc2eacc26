import type { ReactNode } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/DayField';
import { nextWorkingDay } from '#shared/domain/calendar';
import { showDay } from '../../text/showDay';
import { useWorkingDays } from './useWorkingDays';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day on which somebody must be at work: it says when it is a day off, and offers the next working day. */
export function WorkDayField({ id, value, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const calendar = useWorkingDays();
  const next = calendar && value && !calendar.isWorking(value) ? nextWorkingDay(calendar, value) : '';
  return (
    <>
      <DayField id={id} value={value} onChange={onChange} />
      {next && (
        <div className="gb-quiet" role="status">
          {t('tasks.dayOff', { name: calendar?.holiday(value) || t('tasks.weekend') })}{' '}
          <Button type="link" size="small" onClick={() => onChange(next)}>
            {t('tasks.useDay', { day: showDay(next) })}
          </Button>
        </div>
      )}
    </>
  );
}
