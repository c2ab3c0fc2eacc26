import type { LayoutProfile } from './layoutProfile';
import { textAreaWidth } from './masthead';
import type { AdministrativeDocument, Recipients, SignatureBlock } from './model';
import { fittedSigningLines } from './signingLines';
import { textWidth } from './textWidth';

/** Share of the text width that the recipients take; the signature has the rest (the right half and a little). */
export const recipientShare = 0.46;

/** Room for a hand's or a digital signature between the capacity and the name, in millimetres. */
export const inkHeight = 26;

const millimetresPerPoint = 25.4 / 72;

/** Lines of "Nơi nhận": each "- …;", the last "- Lưu: …." (Phụ lục I, mục II.9). */
export function recipientLines(recipients: Recipients): readonly string[] {
  const drafter = recipients.drafter === undefined ? '' : `, ${recipients.drafter}`;
  return [...recipients.places.map((place) => `- ${place};`), `- Lưu: ${recipients.filing}${drafter}.`];
}

export interface RecipientColumns {
  readonly beside: readonly string[];
  readonly below: readonly string[];
}

/**
 * Divides the recipients so that a signature and as many of them as stand beside it are kept together on one page;
 * the others flow on below, over a page break if need be.
 */
export function recipientColumns(document: AdministrativeDocument, profile: LayoutProfile): RecipientColumns {
  if (document.recipients === null) return { beside: [], below: [] };
  const lines = recipientLines(document.recipients);
  const [signature] = document.signatures;
  if (signature === undefined || document.signatures.length > 1) return { beside: lines, below: [] };
  const width = textAreaWidth(profile, document.orientation);
  const room = signatureHeight(signature, width, profile);
  const height = profile.sizes.recipients * 1.2 * millimetresPerPoint;
  const column = width * recipientShare - 6;
  const heights = lines.map(
    (line) => height * Math.ceil(textWidth(line, profile.sizes.recipients, 'regular') / column),
  );
  const fitting = lines.findIndex(
    (_, index) => heights.slice(0, index + 1).reduce((sum, one) => sum + one, height) > room,
  );
  // A rest of two lines or fewer is not worth a second column.
  return fitting === -1 || lines.length - fitting <= 2
    ? { beside: lines, below: [] }
    : { beside: lines.slice(0, fitting), below: lines.slice(fitting) };
}

function signatureHeight(signature: SignatureBlock, width: number, profile: LayoutProfile): number {
  const lines = fittedSigningLines(signature.capacity, width * (1 - recipientShare), profile).length;
  return (lines * profile.sizes.signature * 1.2 + profile.lineHeightPt) * millimetresPerPoint + inkHeight;
}

/** Lines of "Kính gửi": one addressee on the same line, several on lines of their own, ";" between and "." last. */
export function addresseeLines(addressees: readonly string[]): readonly string[] {
  if (addressees.length <= 1) return addressees.map((name) => `Kính gửi: ${name}`);
  const last = addressees.length - 1;
  return ['Kính gửi:', ...addressees.map((name, index) => `- ${name}${index === last ? '.' : ';'}`)];
}
