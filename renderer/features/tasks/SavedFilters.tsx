import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { DeleteOutlined, StarOutlined } from '@ant-design/icons';
import { Button, Empty, Input, Popover, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { isNarrowed, writeAddress } from './filterInUrl';
import { savedFilterStore } from './savedFilterStore';
import { useSession } from '../../app/session/useSession';
import type { ListAddress } from './filterInUrl';
import type { SavedFilter } from './savedFilterStore';

interface Props {
  readonly address: ListAddress;
  readonly onChoose: (search: string) => void;
}

/** Filters under names: chosen, kept and thrown away in one small window. */
export function SavedFilters({ address, onChoose }: Props): ReactNode {
  const { t } = useTranslation();
  const { personId } = useSession();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [saved, setSaved] = useState<readonly SavedFilter[]>([]);
  const [failing, setFailing] = useState(false);

  function refresh(after: Promise<unknown>): void {
    after.then(() => savedFilterStore.list(personId)).then(setSaved, () => setFailing(true));
  }

  useEffect(() => {
    savedFilterStore.list(personId).then(setSaved, () => setFailing(true));
  }, [personId]);

  function save(): void {
    refresh(savedFilterStore.save(personId, name.trim(), writeAddress({ ...address, page: 1 })));
    setName('');
  }

  const content = (
    <div style={{ width: 320, display: 'grid', gap: 8 }}>
      {failing && <span role="alert">{t('tasks.filtersFailing')}</span>}
      {saved.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('tasks.noSavedFilters')} />
      )}
      {saved.map((filter) => (
        <Space.Compact key={filter.key} block>
          <Button
            block
            style={{ textAlign: 'left' }}
            onClick={() => {
              setOpen(false);
              onChoose(filter.search);
            }}
          >
            {filter.name}
          </Button>
          <Button
            icon={<DeleteOutlined />}
            aria-label={t('tasks.forgetFilter', { name: filter.name })}
            onClick={() => refresh(savedFilterStore.remove(filter.key))}
          />
        </Space.Compact>
      ))}
      {isNarrowed(address) && (
        <Space.Compact block>
          <Input
            aria-label={t('tasks.filterName')}
            placeholder={t('tasks.filterName')}
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="primary" disabled={name.trim() === ''} onClick={save}>
            {t('common.save')}
          </Button>
        </Space.Compact>
      )}
    </div>
  );

  return (
    <Popover trigger="click" placement="bottomRight" open={open} onOpenChange={setOpen} content={content}>
      <Button icon={<StarOutlined />}>{t('tasks.savedFilters')}</Button>
    </Popover>
  );
}
