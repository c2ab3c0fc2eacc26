import type { ReactNode } from 'react';

export function MeetingPage(): ReactNode {
  return null;
}
