import type { ReactNode } from 'react';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { followFilters } from './followed';
import type { FollowFilter } from './followed';

interface Props {
  readonly value: FollowFilter;
  readonly onChange: (filter: FollowFilter) => void;
  /** What "changed" is measured from: this meeting or the one before. */
  readonly since: 'meeting' | 'previous';
}

/** All, still open, or changed since. */
export function FollowSwitch({ value, onChange, since }: Props): ReactNode {
  const { t } = useTranslation();
  const label = (filter: FollowFilter): string =>
    t(filter === 'changed' ? `meetings.changedSince.${since}` : `meetings.follow.${filter}`);
  return (
    <Segmented
      size="small"
      aria-label={t('meetings.followTitle')}
      value={value}
      onChange={onChange}
      options={followFilters.map((filter) => ({ value: filter, label: label(filter) }))}
    />
  );
}
