import type { AdministrativeDocument, Recipients } from './model';

/** Lines of "Nơi nhận": each "- …;", the last "- Lưu: …." (Phụ lục I, mục II.9). */
export function recipientLines(recipients: Recipients): readonly string[] {
  return [...recipients.places.map((place) => `- ${place};`), `- Lưu: ${recipients.filing}.`];
}

/** As many recipients as stand beside a signature; the others flow on below, over the page break if need be. */
const besideSignature = 12;

export interface RecipientColumns {
  readonly beside: readonly string[];
  readonly below: readonly string[];
}

/** Divides the recipients so that the signature and the head of the list can be kept together on one page. */
export function recipientColumns(document: AdministrativeDocument): RecipientColumns {
  const lines = document.recipients === null ? [] : recipientLines(document.recipients);
  return { beside: lines.slice(0, besideSignature), below: lines.slice(besideSignature) };
}

/** Lines of "Kính gửi": one addressee on the same line, several on lines of their own, ";" between and "." last. */
export function addresseeLines(addressees: readonly string[]): readonly string[] {
  if (addressees.length <= 1) return addressees.map((name) => `Kính gửi: ${name}`);
  const last = addressees.length - 1;
  return ['Kính gửi:', ...addressees.map((name, index) => `- ${name}${index === last ? '.' : ';'}`)];
}
