import type { VisitView } from '#shared/ipc/views';

/** How a visit is called: its ward, and the facility when there is one. */
export const visitTitle = ({ wardName, data }: Pick<VisitView, 'wardName' | 'data'>): string =>
  data.facility ? `${wardName} – ${data.facility}` : wardName;
