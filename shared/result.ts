/** What went wrong, as a code of the error catalogue (shared/i18n) and the values its sentence needs. */
export interface Problem {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(code: string, params?: Problem['params']): Result<never> {
  return { ok: false, problem: params ? { code, params } : { code } };
}
