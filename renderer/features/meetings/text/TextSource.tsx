import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { FolderOpenOutlined } from '@ant-design/icons';
import { Alert, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { decodeText } from './decodeText';
import styles from './TextSource.module.css';

/** The longest text that is read, in characters: some two hundred pages. */
const longest = 500_000;

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onRead: () => void;
}

/** Where the text comes from: pasted, or a text file. */
export function TextSource({ text, onText, onRead }: Props): ReactNode {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  const [unreadable, setUnreadable] = useState('');

  async function open(file: File | undefined): Promise<void> {
    if (!file) return;
    setUnreadable('');
    const read = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (read === null) setUnreadable(file.name);
    else onText(read.slice(0, longest));
  }

  return (
    <>
      <p className={styles['hint']}>{t('meetings.text.hint')}</p>
      {unreadable && (
        <Alert
          type="error"
          showIcon
          title={t('meetings.text.unreadable', { name: unreadable })}
          style={{ marginBottom: 8 }}
        />
      )}
      <Input.TextArea
        autoFocus
        className={styles['source'] ?? ''}
        aria-label={t('meetings.text.source')}
        placeholder={t('meetings.text.placeholder')}
        maxLength={longest}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey || text.trim() === '') return;
          event.preventDefault();
          onRead();
        }}
      />
      <div className={styles['actions']}>
        <input
          ref={picker}
          type="file"
          accept=".txt,text/plain"
          hidden
          data-testid="text-file"
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button icon={<FolderOpenOutlined />} onClick={() => picker.current?.click()}>
          {t('meetings.text.open')}
        </Button>
        <Button type="primary" disabled={text.trim() === ''} onClick={onRead}>
          {t('meetings.text.read')} (Ctrl+Enter)
        </Button>
      </div>
    </>
  );
}
