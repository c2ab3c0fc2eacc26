import { balancedLines } from './balancedLines';
import type { LayoutProfile } from './layoutProfile';
import type { SigningCapacity } from './model';

/** The lines over a signature, e.g. "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" (Nghị định 30/2020/NĐ-CP, Điều 13). */
export function signingLines(capacity: SigningCapacity): readonly string[] {
  switch (capacity.kind) {
    case 'own':
      return [upper(capacity.post)];
    case 'acting':
      return [`Q. ${upper(capacity.post)}`];
    case 'onBehalf':
      return [`TM. ${upper(capacity.body)}`, ...signingLines(capacity.signer)];
    case 'forHead':
      return [`KT. ${upper(capacity.head)}`, ...signingLines(capacity.signer)];
    case 'byOrder':
      return [`TL. ${upper(capacity.head)}`, ...signingLines(capacity.signer)];
    case 'byAuthorisation':
      return [`TUQ. ${upper(capacity.head)}`, ...signingLines(capacity.signer)];
  }
}

/** The same lines, broken between words where one is wider than `width` millimetres. */
export function fittedSigningLines(
  capacity: SigningCapacity,
  width: number,
  profile: LayoutProfile,
): readonly string[] {
  const fit = { width, sizePt: profile.sizes.signature, weight: 'bold' } as const;
  return signingLines(capacity).flatMap((line) => balancedLines(line, fit));
}

const upper = (text: string) => text.toLocaleUpperCase('vi');
