import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Checkbox, Input, Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { FoldSelect } from '../../components/FoldSelect';
import { showDay } from '../../text/showDay';
import { taskSourceTypes } from '#shared/domain/tasks';
import { timelinessBuckets } from '#shared/domain/timeliness';
import { usePersonOptions, useUnitOptions } from '../../components/directory/useOptions';
import { waitingFor } from '#shared/ipc/taskFilter';
import styles from './TaskFilters.module.css';
import type { ListAddress } from './filterInUrl';

interface Props {
  readonly address: ListAddress;
  readonly onChange: (patch: Partial<ListAddress>) => void;
}

/** How long typing pauses before the list follows, in milliseconds. */
const pause = 250;

/** What narrows the list. The search waits until a letter is finished, because Telex rewrites letters as they are typed. */
export function TaskFilters({ address, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const units = useUnitOptions();
  const people = usePersonOptions();
  const [typed, setTyped] = useState(address.search);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // A search that has not begun must not follow the person to another page.
  useEffect(() => () => clearTimeout(timer.current), []);

  function search(text: string, composing: boolean): void {
    setTyped(text);
    clearTimeout(timer.current);
    if (!composing) timer.current = setTimeout(() => onChange({ search: text }), pause);
  }

  return (
    <div className={styles['bar']} role="search">
      <Input.Search
        aria-label={t('common.search')}
        placeholder={t('common.searchHint')}
        value={typed}
        allowClear
        spellCheck={false}
        onChange={(event) =>
          search(event.target.value, event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)
        }
        onCompositionEnd={(event) => search(event.currentTarget.value, false)}
        style={{ width: 264 }}
      />
      <Select
        aria-label={t('tasks.timeliness')}
        value={address.bucket}
        onChange={(bucket) => onChange({ bucket })}
        options={[
          { value: '' as const, label: t('tasks.anyTimeliness') },
          ...timelinessBuckets.map((value) => ({ value, label: t(`tasks.bucket.${value}`) })),
        ]}
        style={{ width: 176 }}
      />
      <FoldSelect
        aria-label={t('tasks.leadUnit')}
        placeholder={t('tasks.anyUnit')}
        allowClear
        options={units}
        value={address.unitId}
        onChange={(unitId) => onChange({ unitId })}
        style={{ width: 184 }}
      />
      <FoldSelect
        aria-label={t('tasks.leader')}
        placeholder={t('tasks.anyLeader')}
        allowClear
        options={people}
        value={address.leaderId}
        onChange={(leaderId) => onChange({ leaderId })}
        style={{ width: 184 }}
      />
      <Select
        aria-label={t('tasks.origin')}
        value={address.source}
        onChange={(source) => onChange({ source })}
        options={[
          { value: '' as const, label: t('tasks.anySource') },
          ...taskSourceTypes.map((value) => ({ value, label: t(`tasks.source.${value}`) })),
        ]}
        style={{ width: 196 }}
      />
      <Select
        aria-label={t('tasks.waitingTitle')}
        value={address.waiting}
        onChange={(waiting) => onChange({ waiting })}
        options={[
          { value: '' as const, label: t('tasks.anyWaiting') },
          ...waitingFor.map((value) => ({ value, label: t(`tasks.waiting.${value}`) })),
        ]}
        style={{ width: 200 }}
      />
      {(address.dueFrom || address.dueTo) && (
        <Tag closable onClose={() => onChange({ dueFrom: '', dueTo: '' })}>
          {t('tasks.dueSpan', { from: showDay(address.dueFrom) || '…', to: showDay(address.dueTo) || '…' })}
        </Tag>
      )}
      <Checkbox checked={address.mine} onChange={(event) => onChange({ mine: event.target.checked })}>
        {t('tasks.mine')}
      </Checkbox>
      <Checkbox checked={address.open} onChange={(event) => onChange({ open: event.target.checked })}>
        {t('tasks.openOnly')}
      </Checkbox>
    </div>
  );
}
