import type { ReactNode } from 'react';

export function TaskPage(): ReactNode {
  return null;
}
