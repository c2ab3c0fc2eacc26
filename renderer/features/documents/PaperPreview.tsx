import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { App, Button, Drawer, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';
import { Waiting } from '../../components/Waiting';
import styles from './PaperPreview.module.css';
import type { CallInput } from '#shared/ipc/contract';

type Paper = CallInput<'documents.preview'>;

interface Props {
  readonly paper: Paper;
  readonly title: string;
  readonly onClose: () => void;
}

/** A page of official paper as it will be printed, with print, PDF and Word. */
export function PaperPreview({ paper: { kind, id }, title, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { run: prepare, problem } = useCall('documents.preview');
  const print = useCall('documents.print');
  const pdf = useCall('documents.savePdf');
  const docx = useCall('documents.saveDocx');
  const [url, setUrl] = useState('');

  useEffect(() => {
    void prepare({ kind, id }).then((result) => result.ok && setUrl(result.value.url));
  }, [prepare, kind, id]);

  async function save(call: typeof pdf | typeof docx): Promise<void> {
    const result = await call.run({ kind, id });
    if (result.ok && result.value.path)
      void message.success(t('documents.saved', { path: result.value.path }), 6);
  }

  return (
    <Drawer
      open
      size={920}
      title={title}
      onClose={onClose}
      data-testid="paper-preview"
      extra={
        <Space>
          <Button disabled={!url} loading={docx.busy} onClick={() => void save(docx)}>
            {t('documents.saveDocx')}
          </Button>
          <Button disabled={!url} loading={pdf.busy} onClick={() => void save(pdf)}>
            {t('documents.savePdf')}
          </Button>
          <Button
            type="primary"
            disabled={!url}
            loading={print.busy}
            onClick={() => void print.run({ kind, id })}
          >
            {t('documents.print')}
          </Button>
        </Space>
      }
      styles={{ body: { padding: 0, display: 'flex', flexDirection: 'column', background: '#e3e7ec' } }}
    >
      <ProblemAlert problem={problem ?? print.problem ?? pdf.problem ?? docx.problem} />
      {url ? (
        // Same origin for its fonts; no scripts, for paper needs none.
        <iframe className={styles['paper']} src={url} title={title} sandbox="allow-same-origin" />
      ) : (
        !problem && <Waiting />
      )}
    </Drawer>
  );
}
