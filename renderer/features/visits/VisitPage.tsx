import type { ReactNode } from 'react';

export function VisitPage(): ReactNode {
  return null;
}
