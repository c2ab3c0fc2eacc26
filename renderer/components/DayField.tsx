import type { ReactNode } from 'react';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  readonly id?: string;
  /** 'YYYY-MM-DD' or ''. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly 'aria-label'?: string;
  readonly allowClear?: boolean;
  readonly disabled?: boolean;
}

/** A day, shown and typed as dd/mm/yyyy. */
export function DayField({ value, onChange, ...rest }: Props): ReactNode {
  return (
    <DatePicker
      {...rest}
      format={['DD/MM/YYYY', 'D/M/YYYY', 'DDMMYYYY']}
      placeholder="dd/mm/yyyy"
      value={value ? dayjs(value) : null}
      onChange={(next) => onChange(next ? next.format('YYYY-MM-DD') : '')}
      style={{ width: '100%' }}
    />
  );
}
