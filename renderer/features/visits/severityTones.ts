import type { FindingData } from '#shared/domain/findings';
import type { Tone } from '../../app/theme';

export const severities = ['MINOR', 'MAJOR', 'CRITICAL'] as const;

export const severityTones: Readonly<Record<FindingData['severity'], Tone>> = {
  MINOR: 'grey',
  MAJOR: 'orange',
  CRITICAL: 'red',
};
