import { documentDate } from './documentDate';
import { documentNumber } from './documentNumber';
import type { AdministrativeDocument } from './model';

/** The three lines over an annex: "Phụ lục II", its title, and to what it belongs (Phụ lục I, phần II, mục III). */
export interface AnnexHeading {
  readonly label: string;
  readonly title: string;
  readonly belongsTo: string;
}

/** Annexes are numbered in Roman numerals when there are two or more. `index` counts from 0. */
export function annexHeading(document: AdministrativeDocument, index: number): AnnexHeading {
  const annex = document.annexes[index];
  if (annex === undefined) throw new RangeError(`annex ${index} of ${document.annexes.length}`);
  const number = document.code === null ? '' : ` số ${documentNumber(document.code)}`;
  const date = document.placeAndDate === null ? '' : ` ${documentDate(document.placeAndDate.date)}`;
  const type = sentenceCase(document.typeName);
  return {
    label: document.annexes.length > 1 ? `Phụ lục ${roman(index + 1)}` : 'Phụ lục',
    title: annex.title.toLocaleUpperCase('vi'),
    belongsTo: `(Kèm theo ${type}${number}${date} của ${document.organs.issuingOrgan.replace(/\s*\n\s*/gu, ' ')})`,
  };
}

function sentenceCase(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1).toLocaleLowerCase('vi');
}

/** Roman numeral of a whole number from 1 to 89, enough for headings and annexes. */
export function roman(value: number): string {
  const steps = [[50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const; // prettier-ignore
  const step = steps.find(([worth]) => worth <= value);
  return step === undefined ? '' : step[1] + roman(value - step[0]);
}
