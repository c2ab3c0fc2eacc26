import type { Recurrence } from './types';

const RULES: readonly (readonly [RegExp, Recurrence])[] = [
  [/(?:hàng|hằng|mỗi) ngày|\/ ?ngày/u, 'daily'],
  [/(?:hàng|hằng|mỗi|một|1|01) tuần|\/ ?tuần|định kỳ tuần/u, 'weekly'],
  [/(?:(?:0?6|sáu) tháng)/u, 'half-yearly'],
  [/(?:(?:0?3|ba) tháng|qu[ýí])/u, 'quarterly'],
  [/(?:hàng|hằng|mỗi|một|1|01) tháng|\/ ?tháng|định kỳ tháng/u, 'monthly'],
  [/(?:hàng|hằng|mỗi|một|1|01) năm|\/ ?năm|định kỳ năm/u, 'yearly'],
];

/** How often a recurring task returns; `lower` is the phrase in lower-case NFC. "định kỳ" alone is 'periodic'. */
export function recurrenceOf(lower: string): Recurrence {
  const text = lower.replace(/\s+/gu, ' ');
  return RULES.find(([pattern]) => pattern.test(text))?.[1] ?? 'periodic';
}
