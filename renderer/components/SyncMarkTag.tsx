import type { ReactNode } from 'react';
import { CloudUploadOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { ToneTag } from './ToneTag';
import type { SyncMark } from '#shared/ipc/views';

interface Props {
  readonly mark: SyncMark;
  /** Also says so when the server has it; lists only name the exceptions. */
  readonly always?: boolean;
}

/** Whether a record is only here, on the server, or waits for a person. */
export function SyncMarkTag({ mark, always = false }: Props): ReactNode {
  const { t } = useTranslation();
  switch (mark) {
    case 'onlyHere':
      return (
        <ToneTag tone="grey" icon={<CloudUploadOutlined />} testId="sync-mark">
          {t('sync.mark.onlyHere')}
        </ToneTag>
      );
    case 'parked':
      return (
        <ToneTag tone="red" icon={<ExclamationCircleOutlined />} testId="sync-mark">
          {t('sync.mark.parked')}
        </ToneTag>
      );
    case 'accepted':
      return always ? (
        <ToneTag tone="grey" testId="sync-mark">
          {t('sync.mark.accepted')}
        </ToneTag>
      ) : null;
  }
}
