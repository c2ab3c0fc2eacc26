import type { ReactNode } from 'react';
import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  FieldTimeOutlined,
  HistoryOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { TimelinessBucket } from '#shared/domain/timeliness';
import type { Tone } from '../app/theme';

/** Colour and icon of each bucket, the same wherever one is shown. */
export const timelinessLooks: Readonly<
  Record<TimelinessBucket, { readonly tone: Tone; readonly icon: ReactNode }>
> = {
  COMPLETED_ON_TIME: { tone: 'green', icon: <CheckCircleOutlined /> },
  COMPLETED_LATE: { tone: 'brown', icon: <HistoryOutlined /> },
  WITHIN_TERM: { tone: 'blue', icon: <ClockCircleOutlined /> },
  DUE_SOON: { tone: 'orange', icon: <FieldTimeOutlined /> },
  OVERDUE: { tone: 'red', icon: <WarningOutlined /> },
};
