import type { ReactNode } from 'react';

export function MeetingListPage(): ReactNode {
  return null;
}
