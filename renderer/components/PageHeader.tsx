import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { AsOf } from './AsOf';
import styles from './PageHeader.module.css';

interface Props {
  readonly title: string;
  readonly asOf?: string;
  readonly tags?: ReactNode;
  readonly actions?: ReactNode;
  readonly above?: ReactNode;
}

/** The head of a page: its title (also the window's), how fresh the data are, and what can be done. */
export function PageHeader({ title, asOf, tags, actions, above }: Props): ReactNode {
  useEffect(() => {
    document.title = title;
  }, [title]);
  // A page that takes the place of another begins at its head.
  useEffect(() => {
    // Newer Chromium answers a promise here, which must not become the effect's clean-up.
    void document.getElementById('main')?.scrollTo({ top: 0 });
  }, []);
  return (
    <header className={styles['header']}>
      {above}
      <div className={styles['line']}>
        <div className={styles['words']}>
          <h1 title={title}>{title}</h1>
          <div className={styles['below']}>
            {tags}
            {asOf !== undefined && <AsOf at={asOf} />}
          </div>
        </div>
        <div className={styles['actions']}>{actions}</div>
      </div>
    </header>
  );
}
