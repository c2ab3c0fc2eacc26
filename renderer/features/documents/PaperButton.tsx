import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { PaperPreview } from './PaperPreview';
import type { CallInput } from '#shared/ipc/contract';

interface Props {
  readonly paper: CallInput<'documents.preview'>;
  readonly large?: boolean;
}

/** Opens the paper of a record as it will be printed. */
export function PaperButton({ paper, large = false }: Props): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size={large ? 'large' : 'middle'} onClick={() => setOpen(true)}>
        {t(`documents.${paper.kind}`)}
      </Button>
      {open && (
        <PaperPreview paper={paper} title={t(`documents.${paper.kind}`)} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
