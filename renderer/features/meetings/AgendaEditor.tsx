import type { ReactNode } from 'react';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card, Empty, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FoldSelect } from '../../components/FoldSelect';
import { newId } from '#shared/domain/newRecord';
import { nextOrder } from '#shared/domain/meetingLines';
import { useUnitOptions } from '../../components/directory/useOptions';
import { withLine, withoutLine } from './lines';
import styles from './AgendaEditor.module.css';
import type { MeetingData } from '#shared/domain/meetings';

type AgendaItem = MeetingData['agenda'][number];

interface Props {
  readonly agenda: readonly AgendaItem[];
  readonly onChange: (agenda: readonly AgendaItem[]) => void;
}

/** The items of the agenda and who presents each. */
export function AgendaEditor({ agenda, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const units = useUnitOptions();
  const change = (id: string, patch: Partial<AgendaItem>): void => onChange(withLine(agenda, id, patch));

  function add(): void {
    onChange([...agenda, { id: newId(), order: nextOrder(agenda), title: '', presenterUnitId: '' }]);
  }

  return (
    <Card size="small" title={<h2>{t('meetings.agenda')}</h2>}>
      {agenda.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('meetings.noAgenda')} />
      )}
      <ol className={styles['list']}>
        {agenda.map(({ id, title, presenterUnitId }, index) => (
          <li key={id} className={styles['item']}>
            <span>{index + 1}.</span>
            <Input.TextArea
              aria-label={t('meetings.agendaItem', { number: index + 1 })}
              autoSize={{ minRows: 1, maxRows: 6 }}
              maxLength={1000}
              value={title}
              onChange={(event) => change(id, { title: event.target.value })}
            />
            <FoldSelect
              aria-label={t('meetings.presenter')}
              placeholder={t('meetings.presenter')}
              allowClear
              options={units}
              value={presenterUnitId}
              onChange={(next) => change(id, { presenterUnitId: next })}
            />
            <Button
              type="text"
              aria-label={t('common.remove')}
              icon={<DeleteOutlined />}
              onClick={() => onChange(withoutLine(agenda, id))}
            />
          </li>
        ))}
      </ol>
      <Button type="dashed" icon={<PlusOutlined />} onClick={add}>
        {t('meetings.addAgenda')}
      </Button>
    </Card>
  );
}
