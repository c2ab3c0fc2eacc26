/** How many decimals: at least `min` (0), at most `max` (2). */
export type Decimals = Readonly<{ min?: number; max?: number }>;

/** A number in Vietnamese notation: 1234567.89 → '1.234.567,89'. Non-finite numbers give an empty string. */
export function formatNumber(value: number, { min = 0, max = Math.max(min, 2) }: Decimals = {}): string {
  if (!Number.isFinite(value)) return '';
  return new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: min,
    maximumFractionDigits: max,
    // Four digits are grouped too: "1.234", as the offices write it.
    useGrouping: 'always',
  }).format(value);
}
