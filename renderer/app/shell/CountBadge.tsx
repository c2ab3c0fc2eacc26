import type { ReactNode } from 'react';
import styles from './CountBadge.module.css';

interface Props {
  readonly count: number;
  /** What is counted, in words, for screen readers and on hover. */
  readonly label: string;
}

/** A small red number; nothing at zero. */
export function CountBadge({ count, label }: Props): ReactNode {
  if (count === 0) return null;
  return (
    <span className={styles['badge']} title={label} aria-label={label} role="img">
      {count > 999 ? '999+' : count}
    </span>
  );
}
