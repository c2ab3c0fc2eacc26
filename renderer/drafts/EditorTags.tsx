import type { ReactNode } from 'react';
import { EditOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { SyncMarkTag } from '../components/SyncMarkTag';
import { ToneTag } from '../components/ToneTag';
import type { SyncMark } from '#shared/ipc/views';

interface Props {
  readonly dirty: boolean;
  readonly mark: SyncMark;
}

/** Whether a form has unsaved changes; otherwise where its record stands. */
export function EditorTags({ dirty, mark }: Props): ReactNode {
  const { t } = useTranslation();
  if (!dirty) return <SyncMarkTag mark={mark} always />;
  return (
    <ToneTag tone="orange" icon={<EditOutlined />} testId="unsaved">
      {t('drafts.unsaved')}
    </ToneTag>
  );
}
