import type { ReactNode } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { fold } from '#shared/text/fold';

export interface FoldOption {
  readonly value: string;
  readonly label: string;
  /** Other words it is found by: short name, post. */
  readonly also?: string;
}

interface Shared {
  readonly id?: string;
  readonly options: readonly FoldOption[];
  readonly 'aria-label'?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly allowClear?: boolean;
  readonly style?: React.CSSProperties;
}

interface OneProps extends Shared {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface ManyProps extends Shared {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

function useSearch(options: readonly FoldOption[]) {
  const { t } = useTranslation();
  return {
    options: options.map(({ value, label, also = '' }) => ({
      value,
      label,
      search: fold(`${label} ${also}`),
    })),
    showSearch: {
      filterOption: (typed: string, option?: { search: string }) =>
        option?.search.includes(fold(typed)) ?? false,
    },
    notFoundContent: t('common.noMatch'),
    // As wide as its longest line: names of units are long and tell each other apart at their ends.
    popupMatchSelectWidth: false,
  };
}

/** A select found by typing with or without diacritics ("don vi" finds "Đơn vị"); '' is none. */
export function FoldSelect({ value, onChange, options, ...rest }: OneProps): ReactNode {
  const search = useSearch(options);
  return (
    <Select
      {...rest}
      {...search}
      value={value === '' ? null : value}
      onChange={(next: string | null | undefined) => onChange(next ?? '')}
    />
  );
}

/** The same for several values. */
export function FoldMultiSelect({ values, onChange, options, ...rest }: ManyProps): ReactNode {
  const search = useSearch(options);
  return (
    <Select
      mode="multiple"
      {...rest}
      {...search}
      value={[...values]}
      onChange={(next: string[]) => onChange(next)}
    />
  );
}
