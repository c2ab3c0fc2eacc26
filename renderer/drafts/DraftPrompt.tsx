import type { ReactNode } from 'react';
import { Alert, Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { readInstant } from '../text/formatInstant';
import type { Draft } from './useDraft';

interface Props<T> {
  readonly draft: Draft<T>;
  readonly onRestore: (content: T) => void;
}

/** Asks, once and plainly, whether to go on with what was being typed; and says when drafts cannot be kept. */
export function DraftPrompt<T>({ draft, onRestore }: Props<T>): ReactNode {
  const { t } = useTranslation();
  const { offer } = draft;

  function restore(): void {
    if (!offer) return;
    onRestore(offer.content);
    draft.taken();
  }

  return (
    <>
      {draft.failing && (
        <Alert type="warning" showIcon title={t('drafts.failing')} style={{ marginBottom: 16 }} />
      )}
      <Modal
        open={offer !== null}
        closable={false}
        keyboard={false}
        mask={{ closable: false }}
        title={t('drafts.title')}
        data-testid="draft-prompt"
        footer={[
          <Button key="drop" onClick={draft.dropped}>
            {t('drafts.discard')}
          </Button>,
          <Button key="restore" type="primary" autoFocus onClick={restore}>
            {t('drafts.restore')}
          </Button>,
        ]}
      >
        {offer && <p>{t('drafts.question', readInstant(offer.at))}</p>}
        <p className="gb-quiet">{t('drafts.explain')}</p>
      </Modal>
    </>
  );
}
