import type { ReactNode } from 'react';
import { CheckOutlined, CloseOutlined, EllipsisOutlined, WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { DraftFields } from './DraftFields';
import { missingIn } from './conclusionDraft';
import { showDay } from '../../../text/showDay';
import { ToneTag } from '../../../components/ToneTag';
import { useDirectory } from '../../../components/directory/DirectoryProvider';
import styles from './DraftCard.module.css';
import type { ConclusionDraft } from './conclusionDraft';

interface Props {
  readonly number: number;
  readonly draft: ConclusionDraft;
  readonly current: boolean;
  readonly heldOn: string;
  readonly onPick: () => void;
  readonly onChange: (patch: Partial<ConclusionDraft>) => void;
}

const looks = {
  open: { tone: 'grey', icon: <EllipsisOutlined /> },
  accepted: { tone: 'green', icon: <CheckOutlined /> },
  dropped: { tone: 'grey', icon: <CloseOutlined /> },
} as const;

/** One draft: in short, or with its fields when it is the present one. */
export function DraftCard({ number, draft, current, heldOn, onPick, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const { tone, icon } = looks[draft.state];
  const missing = missingIn(draft);
  const classes = [
    styles['card'],
    current && styles['current'],
    draft.state === 'dropped' && styles['dropped'],
  ];
  return (
    <section
      id={`review-card-${draft.id}`}
      role="listitem"
      aria-current={current}
      aria-label={t('meetings.conclusion', { number })}
      className={classes.filter(Boolean).join(' ')}
      onClick={current ? undefined : onPick}
    >
      <div className={styles['head']}>
        <b>{number}.</b>
        <ToneTag tone={tone} icon={icon}>
          {t(`meetings.text.state.${draft.state}`)}
        </ToneTag>
        {draft.noTask && <ToneTag tone="brown">{t('meetings.noTask')}</ToneTag>}
        {missing && draft.state !== 'dropped' && (
          <ToneTag tone="orange" icon={<WarningOutlined />}>
            {t(`meetings.text.missing.${missing}`)}
          </ToneTag>
        )}
      </div>
      {current ? (
        <DraftFields draft={draft} heldOn={heldOn} onChange={onChange} />
      ) : (
        <>
          <p className={styles['text']}>{draft.text}</p>
          {!draft.noTask && <Brief draft={draft} />}
        </>
      )}
    </section>
  );
}

function Brief({ draft }: { readonly draft: ConclusionDraft }): ReactNode {
  const { t } = useTranslation();
  const { unitName } = useDirectory();
  const [first = '', ...more] = draft.leadIds.map(unitName);
  const parts = [
    first && (more.length > 0 ? t('meetings.text.andMore', { name: first, number: more.length }) : first),
    draft.dueDate ? t('dashboard.dueOn', { day: showDay(draft.dueDate) }) : draft.deadlineText,
  ];
  return <p className={styles['brief']}>{parts.filter(Boolean).join(' · ')}</p>;
}
