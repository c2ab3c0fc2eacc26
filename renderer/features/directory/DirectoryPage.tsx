import type { ReactNode } from 'react';

export function DirectoryPage(): ReactNode {
  return null;
}
