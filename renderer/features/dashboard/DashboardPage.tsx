import type { ReactNode } from 'react';

export function DashboardPage(): ReactNode {
  return null;
}
