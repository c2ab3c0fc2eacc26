import type { ReactNode } from 'react';

export function ParkedPage(): ReactNode {
  return null;
}
