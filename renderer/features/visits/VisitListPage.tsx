import type { ReactNode } from 'react';

export function VisitListPage(): ReactNode {
  return null;
}
