import { annexHeading } from '#shared/documents/annexHeading';
import { blockText } from '#shared/documents/blockText';
import { addresseeLines, recipientColumns } from '#shared/documents/closing';
import { documentDate } from '#shared/documents/documentDate';
import { documentNumber } from '#shared/documents/documentNumber';
import type { LayoutProfile } from '#shared/documents/layoutProfile';
import type { AdministrativeDocument } from '#shared/documents/model';
import { signingLines } from '#shared/documents/signingLines';
import { stamps } from '#shared/documents/stamps';

/** Text without white space: what is compared between the model and a file that was read back. */
export const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

/** Everything that a document must say on paper, piece by piece, in reading order. */
export function expectedText(document: AdministrativeDocument, profile: LayoutProfile): readonly string[] {
  const where = document.placeAndDate;
  const { beside, below } = recipientColumns(document, profile);
  const list = beside.length ? ['Nơi nhận:', ...beside] : [];
  const signed = document.signatures.map((one) => [
    ...signingLines(one.capacity),
    one.note ?? '',
    one.name ?? '',
  ]);
  const closing =
    document.signatures.length === 1
      ? [...list, ...signed.flat(), ...below]
      : [...signed.flat(), ...list, ...below];
  const front = [
    (document.organs.governingBody ?? '').toLocaleUpperCase('vi'),
    document.organs.issuingOrgan.toLocaleUpperCase('vi'),
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    document.code === null ? '' : `Số: ${documentNumber(document.code)}`,
    document.kind === 'officialLetter' ? `V/v ${document.subject ?? ''}` : '',
    ...stamps(document).map((stamp) => stamp.text),
    where === null ? '' : `${where.place}, ${documentDate(where.date)}`,
    ...(document.kind === 'officialLetter'
      ? []
      : [document.typeName.toLocaleUpperCase('vi'), document.subject ?? '']),
    ...addresseeLines(document.addressees),
    ...document.body.flatMap(blockText),
    ...closing,
    ...(document.electronicCopy ?? []),
    document.contact ?? '',
  ];
  const annexes = document.annexes.flatMap((annex, index) => {
    const heading = annexHeading(document, index);
    return [heading.label, heading.title, heading.belongsTo, ...annex.body.flatMap(blockText)];
  });
  return [...front, ...annexes].map(squeeze).filter((text) => text !== '');
}

/**
 * Takes the pieces out of a text one after another, each after the one before, and returns what was left over and
 * which pieces were not found.
 */
export function subtract(
  text: string,
  pieces: readonly string[],
): { readonly rest: string; readonly missing: readonly string[] } {
  return pieces.reduce<{ rest: string; done: number; missing: readonly string[] }>(
    (state, piece) => {
      const at = state.rest.indexOf(piece, state.done);
      if (at === -1) return { ...state, missing: [...state.missing, piece] };
      return { ...state, rest: state.rest.slice(0, at) + state.rest.slice(at + piece.length), done: at };
    },
    { rest: text, done: 0, missing: [] },
  );
}
