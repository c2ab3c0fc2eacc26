import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FoldSelect } from '../../components/FoldSelect';
import { timelinessBuckets } from '#shared/domain/timeliness';
import { usePersonOptions, useUnitOptions } from '../../components/directory/useOptions';
import { writeAddress } from './filterInUrl';
import styles from './TaskFilters.module.css';
import type { ListAddress } from './filterInUrl';

interface Props {
  readonly address: ListAddress;
  readonly onChange: (patch: Partial<ListAddress>) => void;
}

/** What narrows the list. The search waits for Enter, because Telex typing rewrites letters as it goes. */
export function TaskFilters({ address, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const units = useUnitOptions();
  const people = usePersonOptions();
  const [typed, setTyped] = useState(address.search);

  function clear(): void {
    setTyped('');
    onChange({ bucket: '', unitId: '', leaderId: '', mine: false, open: false, search: '' });
  }

  return (
    <div className={styles['bar']} role="search">
      <Input.Search
        aria-label={t('common.search')}
        placeholder={t('common.searchHint')}
        value={typed}
        allowClear
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onSearch={(search) => onChange({ search })}
        style={{ width: 280 }}
      />
      <Select
        aria-label={t('tasks.timeliness')}
        value={address.bucket}
        onChange={(bucket) => onChange({ bucket })}
        options={[
          { value: '' as const, label: t('tasks.anyTimeliness') },
          ...timelinessBuckets.map((value) => ({ value, label: t(`tasks.bucket.${value}`) })),
        ]}
        style={{ width: 196 }}
      />
      <FoldSelect
        aria-label={t('tasks.leadUnit')}
        placeholder={t('tasks.anyUnit')}
        allowClear
        options={units}
        value={address.unitId}
        onChange={(unitId) => onChange({ unitId })}
        style={{ width: 220 }}
      />
      <FoldSelect
        aria-label={t('tasks.leader')}
        placeholder={t('tasks.anyLeader')}
        allowClear
        options={people}
        value={address.leaderId}
        onChange={(leaderId) => onChange({ leaderId })}
        style={{ width: 200 }}
      />
      <Checkbox checked={address.mine} onChange={(event) => onChange({ mine: event.target.checked })}>
        {t('tasks.mine')}
      </Checkbox>
      <Checkbox checked={address.open} onChange={(event) => onChange({ open: event.target.checked })}>
        {t('tasks.openOnly')}
      </Checkbox>
      {writeAddress({ ...address, page: 1 }) !== '' && (
        <Button type="link" onClick={clear}>
          {t('common.clear')}
        </Button>
      )}
    </div>
  );
}
