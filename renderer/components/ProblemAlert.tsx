import type { ReactNode } from 'react';
import { Alert } from 'antd';
import { useProblemText } from './useProblemText';
import type { Problem } from '#shared/result';

interface Props {
  readonly problem: Problem | null;
  readonly action?: ReactNode;
}

/** What went wrong and what to do, in place; nothing when nothing did. */
export function ProblemAlert({ problem, action }: Props): ReactNode {
  const text = useProblemText();
  if (!problem) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      data-testid="problem"
      data-code={problem.code}
      title={text(problem)}
      action={action}
      style={{ marginBottom: 16 }}
    />
  );
}
