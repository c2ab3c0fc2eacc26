import type { ReactNode } from 'react';

export function TaskListPage(): ReactNode {
  return null;
}
