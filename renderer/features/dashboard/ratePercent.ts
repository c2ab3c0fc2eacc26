import { formatNumber } from '#shared/text/formatNumber';

/** A rate of 0–1 as "95,2%", '' when there is none. */
export const ratePercent = (rate: number | null): string =>
  rate === null ? '' : `${formatNumber(Math.round(rate * 1000) / 10)}%`;
