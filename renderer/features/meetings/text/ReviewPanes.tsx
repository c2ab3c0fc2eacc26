import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { DraftCard } from './DraftCard';
import { draftsFromText, draftsOfNotes } from './draftsFromText';
import { fieldId } from './DraftFields';
import { intentOf } from './reviewKeys';
import { KeyMap } from './KeyMap';
import { paintText } from './paintText';
import { PaintedText } from './PaintedText';
import { parseConclusions } from '#shared/text/conclusions/parseConclusions';
import { parserDirectory } from './parserDirectory';
import { review } from './review';
import { toConclusions } from './toConclusions';
import { useDirectory } from '../../../components/directory/DirectoryProvider';
import styles from './ReviewPanes.module.css';
import type { Conclusion } from '#shared/domain/meetings';
import type { KeyIntent } from './reviewKeys';

interface Props {
  readonly text: string;
  readonly heldOn: string;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onConfirm: (conclusions: readonly Conclusion[]) => void;
}

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;

/** The text with what was read in it, and the drafts; every correction is one key. */
export function ReviewPanes({ text, heldOn, busy, onBack, onConfirm }: Props): ReactNode {
  const { t } = useTranslation();
  const { units } = useDirectory();
  const frame = useRef<HTMLDivElement>(null);
  const assignments = useMemo(() => parseConclusions(text, { meetingDate: heldOn }), [text, heldOn]);
  const [state, act] = useReducer(review, null, () => ({
    drafts: draftsFromText(text, assignments, parserDirectory(units, heldOn)),
    at: 0,
  }));
  const { drafts, at } = state;
  const runs = useMemo(() => paintText(text, assignments, drafts), [text, assignments, drafts]);
  const current = drafts[at];
  const accepted = drafts.filter((draft) => draft.state === 'accepted').length;

  useEffect(() => frame.current?.focus(), []);
  useEffect(() => {
    for (const name of ['text', 'card'])
      document.getElementById(`review-${name}-${current?.id ?? ''}`)?.scrollIntoView({ block: 'nearest' });
  }, [current?.id]);

  const confirm = (): void => {
    if (accepted === 0 || busy) return;
    onConfirm(toConclusions(drafts, (words) => t('meetings.text.standing', { words })));
  };

  function carryOut(intent: KeyIntent): void {
    if ('act' in intent) act({ type: intent.act });
    else if ('focus' in intent) document.getElementById(fieldId(intent.focus))?.focus();
    else if (intent.do === 'notes') act({ type: 'add', drafts: draftsOfNotes(text, drafts) });
    else confirm();
  }

  function press(event: KeyboardEvent): void {
    // Telex composes letters with keys of its own; those are the field's.
    if (event.nativeEvent.isComposing) return;
    const typing = isField(event.target);
    if (typing && event.key === 'Escape') {
      frame.current?.focus();
      return;
    }
    const intent = intentOf(event);
    if (!intent || (typing && !('do' in intent && intent.do === 'confirm'))) return;
    // A button under the cursor keeps its Enter.
    if (event.key === 'Enter' && !event.ctrlKey && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    carryOut(intent);
  }

  return (
    <div ref={frame} className={styles['frame']} tabIndex={-1} onKeyDown={press} data-testid="review">
      <div className={styles['panes']}>
        <PaintedText
          runs={runs}
          currentId={current?.id ?? ''}
          onPick={(id) => {
            act({ type: 'go', id });
            frame.current?.focus();
          }}
        />
        <div className={styles['drafts']} role="list" aria-label={t('meetings.text.drafts')}>
          {drafts.length === 0 && (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('meetings.text.nothing')} />
          )}
          {drafts.map((draft, index) => (
            <DraftCard
              key={draft.id}
              number={index + 1}
              draft={draft}
              current={index === at}
              heldOn={heldOn}
              onPick={() => act({ type: 'go', id: draft.id })}
              onChange={(patch) => act({ type: 'patch', patch })}
            />
          ))}
        </div>
      </div>
      <KeyMap onPress={carryOut} />
      <div className={styles['actions']}>
        <span className="gb-quiet">
          {t('meetings.text.count', {
            accepted,
            all: drafts.filter((one) => one.state !== 'dropped').length,
          })}
        </span>
        <Button onClick={onBack}>{t('meetings.text.back')}</Button>
        <Button type="primary" disabled={accepted === 0} loading={busy} onClick={confirm}>
          {t('meetings.text.confirm', { number: accepted })}
        </Button>
      </div>
    </div>
  );
}
