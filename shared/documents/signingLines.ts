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

const upper = (text: string) => text.toLocaleUpperCase('vi');
