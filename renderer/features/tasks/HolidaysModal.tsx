import { useState } from 'react';
import type { ReactNode } from 'react';
import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Modal, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/DayField';
import { LiveView } from '../../components/LiveView';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';
import { useLive } from '../../live/useLive';
import type { CalendarData } from '#shared/domain/calendar';

interface Props {
  readonly year: number;
  readonly onClose: () => void;
}

/** The days off of a year and the weekends worked in their stead, as the office sets them. */
export function HolidaysModal({ year, onClose }: Props): ReactNode {
  const live = useLive('calendar', {});
  return (
    <LiveView live={live}>
      {({ years }) => (
        <Editor
          year={year}
          base={years.find(({ data }) => data.year === year)?.data ?? null}
          onClose={onClose}
        />
      )}
    </LiveView>
  );
}

function Editor({ year, base, onClose }: Props & { readonly base: CalendarData | null }): ReactNode {
  const { t } = useTranslation();
  const call = useCall('calendar.save');
  // What stood when the form was opened; what others add meanwhile is merged when it is saved.
  const [opened] = useState(base);
  const [holidays, setHolidays] = useState(() => base?.holidays ?? []);
  const [worked, setWorked] = useState(() => base?.workingWeekends ?? []);
  const whole = holidays.every(({ date, name }) => date && name.trim()) && worked.every((day) => day !== '');

  async function submit(): Promise<void> {
    const sorted = [...holidays].sort((a, b) => a.date.localeCompare(b.date));
    const data = { year, holidays: sorted, workingWeekends: [...worked].sort() };
    const result = await call.run({
      base: opened && {
        ...opened,
        holidays: [...opened.holidays],
        workingWeekends: [...opened.workingWeekends],
      },
      data,
    });
    if (result.ok) onClose();
  }

  const change = (index: number, patch: Partial<(typeof holidays)[number]>): void =>
    setHolidays(holidays.map((holiday, at) => (at === index ? { ...holiday, ...patch } : holiday)));

  return (
    <Modal
      open
      title={t('tasks.holidaysOf', { year: String(year) })}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      confirmLoading={call.busy}
      okButtonProps={{ disabled: !whole }}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <ProblemAlert problem={call.problem} />
      <div style={{ display: 'grid', gap: 8, maxHeight: 420, overflow: 'auto' }}>
        {holidays.map(({ date, name }, index) => (
          <Space.Compact key={index} block>
            <DayField
              aria-label={t('tasks.holidayDate')}
              value={date}
              onChange={(next) => change(index, { date: next })}
            />
            <Input
              aria-label={t('tasks.holidayName')}
              placeholder={t('tasks.holidayName')}
              maxLength={120}
              value={name}
              onChange={(event) => change(index, { name: event.target.value })}
            />
            <Button
              icon={<DeleteOutlined />}
              aria-label={t('common.remove')}
              onClick={() => setHolidays(holidays.filter((_, at) => at !== index))}
            />
          </Space.Compact>
        ))}
        <Button onClick={() => setHolidays([...holidays, { date: '', name: '' }])}>
          {t('tasks.addHoliday')}
        </Button>
        <b>{t('tasks.workedWeekends')}</b>
        {worked.map((day, index) => (
          <Space.Compact key={index} block>
            <DayField
              aria-label={t('tasks.workedWeekends')}
              value={day}
              onChange={(next) => setWorked(worked.map((old, at) => (at === index ? next : old)))}
            />
            <Button
              icon={<DeleteOutlined />}
              aria-label={t('common.remove')}
              onClick={() => setWorked(worked.filter((_, at) => at !== index))}
            />
          </Space.Compact>
        ))}
        <Button onClick={() => setWorked([...worked, ''])}>{t('tasks.addWorkedWeekend')}</Button>
      </div>
    </Modal>
  );
}
