import { deadlineDate } from '#shared/text/conclusions/deadlineDate';
import { normaliseVietnamese } from '#shared/text/normalise';

/**
 * The day that the words of a deadline fix ("cuối tháng 2/2019" → 2019-02-28), or one worth offering; '' for neither.
 * `heldOn` is the day of the meeting, 'YYYY-MM-DD'.
 */
export function deadlineFromWords(
  words: string,
  heldOn: string,
): { readonly fixed: string; readonly suggested: string } {
  if (words.trim() === '') return { fixed: '', suggested: '' };
  const { iso, suggestedIso } = deadlineDate(normaliseVietnamese(words).toLowerCase(), heldOn);
  return { fixed: iso ?? '', suggested: suggestedIso ?? '' };
}
