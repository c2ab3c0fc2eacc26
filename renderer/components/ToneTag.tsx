import type { ReactNode } from 'react';
import { tones } from '../app/theme';
import styles from './ToneTag.module.css';
import type { Tone } from '../app/theme';

interface Props {
  readonly tone: Tone;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly title?: string;
  readonly testId?: string;
}

/** A state in words, with an icon and a colour that only underlines them. */
export function ToneTag({ tone, icon, children, title, testId }: Props): ReactNode {
  const { text, ground, line } = tones[tone];
  return (
    <span
      className={styles['tag']}
      style={{ color: text, background: ground, borderColor: line }}
      title={title}
      data-testid={testId}
    >
      {icon}
      {children}
    </span>
  );
}
