import type { ReactNode } from 'react';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card, Empty, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { inOrder, nextOrder } from '#shared/domain/meetingLines';
import { newId } from '#shared/domain/newRecord';
import { withLine, withoutLine } from './lines';
import styles from './ProceedingsEditor.module.css';
import type { Proceeding } from '#shared/domain/meetings';

interface Props {
  readonly proceedings: readonly Proceeding[];
  readonly onChange: (proceedings: readonly Proceeding[]) => void;
}

/** What was said, in order, for the minutes. */
export function ProceedingsEditor({ proceedings, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Card size="small" title={<h2>{t('meetings.proceedings')}</h2>} data-testid="proceedings">
      {proceedings.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('meetings.noProceedings')} />
      )}
      <ol className={styles['list']}>
        {inOrder(proceedings).map(({ id, speaker, text }, index) => (
          <li key={id} className={styles['item']}>
            <Input
              aria-label={t('meetings.speakerOf', { number: index + 1 })}
              placeholder={t('meetings.speaker')}
              maxLength={200}
              value={speaker}
              onChange={(event) => onChange(withLine(proceedings, id, { speaker: event.target.value }))}
            />
            <Input.TextArea
              aria-label={t('meetings.said', { number: index + 1 })}
              autoSize={{ minRows: 1, maxRows: 8 }}
              maxLength={8000}
              value={text}
              onChange={(event) => onChange(withLine(proceedings, id, { text: event.target.value }))}
            />
            <Button
              type="text"
              aria-label={t('common.remove')}
              icon={<DeleteOutlined />}
              onClick={() => onChange(withoutLine(proceedings, id))}
            />
          </li>
        ))}
      </ol>
      <Button
        type="dashed"
        icon={<PlusOutlined />}
        onClick={() =>
          onChange([...proceedings, { id: newId(), order: nextOrder(proceedings), speaker: '', text: '' }])
        }
      >
        {t('meetings.addProceeding')}
      </Button>
    </Card>
  );
}
