import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { spanRoles } from './paintText';
import styles from './PaintedText.module.css';
import type { Run } from './paintText';

interface Props {
  readonly runs: readonly Run[];
  readonly currentId: string;
  readonly onPick: (draftId: string) => void;
}

/** The text as given, with who, what and until when in colours; a click goes to the draft of that place. */
export function PaintedText({ runs, currentId, onPick }: Props): ReactNode {
  const { t } = useTranslation();
  const firstOf = new Set<string>();
  return (
    <div className={styles['pane']}>
      <div className={styles['legend']}>
        {spanRoles.toReversed().map((role) => (
          <span key={role} className={styles[role]}>
            {t(`meetings.text.role.${role}`)}
          </span>
        ))}
      </div>
      <div className={styles['text']} data-testid="painted-text">
        {runs.map(({ from, text, role, draftId }) => {
          const first = draftId !== '' && !firstOf.has(draftId);
          firstOf.add(draftId);
          const classes = [
            role && styles[role],
            draftId !== '' && draftId === currentId && styles['current'],
          ];
          return (
            <span
              key={from}
              {...(first && { id: `review-text-${draftId}` })}
              className={classes.filter(Boolean).join(' ')}
              {...(role && { 'data-role': role })}
              onClick={() => draftId !== '' && onPick(draftId)}
            >
              {text}
            </span>
          );
        })}
      </div>
    </div>
  );
}
