import type { DocumentCode } from './model';

/** "05/TB-UBND"; a number not given yet is a gap, numbers under 10 get a leading zero (Phụ lục I, mục II.3). */
export function documentNumber(code: DocumentCode): string {
  const number = code.number === null ? '      ' : String(code.number).padStart(2, '0');
  return `${number}/${code.notation}`;
}
