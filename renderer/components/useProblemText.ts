import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '#shared/i18n/problemText';
import type { Problem } from '#shared/result';
import type { Translate } from '#shared/i18n/problemText';

/** The sentence of a problem in the language of the window. */
export function useProblemText(): (problem: Problem) => string {
  const { t } = useTranslation();
  // Codes come from the other side of the bridge, so their keys cannot be checked by the compiler.
  return useCallback((problem) => problemText(t as unknown as Translate, problem), [t]);
}
