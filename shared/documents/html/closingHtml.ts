import { addresseeLines, recipientColumns, recipientShare } from '../closing';
import type { LayoutProfile } from '../layoutProfile';
import { textAreaWidth } from '../masthead';
import type { AdministrativeDocument, SignatureBlock } from '../model';
import { fittedSigningLines } from '../signingLines';
import { escapeHtml } from './escapeHtml';
import { lineHtml } from './mastheadHtml';

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');

/** Box 9a. */
export function addresseesHtml(document: AdministrativeDocument): string {
  const lines = addresseeLines(document.addressees);
  if (lines.length === 0) return '';
  return `<div class="addressees ${lines.length === 1 ? 'one' : 'many'}">${paragraphs(lines)}</div>`;
}

function signatureHtml(signature: SignatureBlock, width: number, profile: LayoutProfile): string {
  const lines = fittedSigningLines(signature.capacity, width, profile).map(
    (line) => `<p class="capacity">${lineHtml(line)}</p>`,
  );
  const note = signature.note === undefined ? '' : `<p class="note">${escapeHtml(signature.note)}</p>`;
  const ink = signature.image
    ? `<img src="${escapeHtml(signature.image.source)}" alt="${escapeHtml(signature.image.alternative)}">`
    : '';
  return `<div class="signature">${lines.join('')}${note}<div class="ink">${ink}</div><p class="name">${escapeHtml(signature.name ?? '')}</p></div>`;
}

/** Boxes 7 and 9b: one signature level with the recipients, or pairs of signatures with the recipients under them. */
export function closingHtml(document: AdministrativeDocument, profile: LayoutProfile): string {
  const { beside, below } = recipientColumns(document, profile);
  const width = textAreaWidth(profile, document.orientation);
  const list = beside.length ? `<p class="label">Nơi nhận:</p>${paragraphs(beside)}` : '';
  const rest = below.length ? `<div class="recipients below">${paragraphs(below)}</div>` : '';
  const [first, ...others] = document.signatures;
  if (first !== undefined && others.length === 0) {
    return `<footer><div class="closing"><div class="recipients">${list}</div>${signatureHtml(first, width * (1 - recipientShare), profile)}</div>${rest}</footer>`;
  }
  const pairs = document.signatures.map((one) => signatureHtml(one, width / 2 - 4, profile)).join('');
  const under = list === '' ? '' : `<div class="recipients paired-recipients">${list}</div>${rest}`;
  return `<footer>${pairs === '' ? '' : `<div class="pairs">${pairs}</div>`}${under}</footer>`;
}
