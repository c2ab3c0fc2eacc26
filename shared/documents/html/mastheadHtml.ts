import { documentDate } from '../documentDate';
import { documentNumber } from '../documentNumber';
import type { LayoutProfile } from '../layoutProfile';
import { isLetter, masthead, motto, nationalTitle, titleLines } from '../masthead';
import type { AdministrativeDocument } from '../model';
import { stamps } from '../stamps';
import { escapeHtml } from './escapeHtml';

export const lineHtml = (line: string) => `<span class="line">${escapeHtml(line)}</span>`;
export const ruleHtml = (length: number) => `<div class="rule" style="width:${length.toFixed(2)}mm"></div>`;

/** Boxes 1 to 4 and 10b: organ and national title side by side, then number and date level with each other. */
export function mastheadHtml(document: AdministrativeDocument, profile: LayoutProfile): string {
  const head = masthead(document, profile);
  const code =
    document.code === null ? '' : `<p class="code gap">Số: ${escapeHtml(documentNumber(document.code))}</p>`;
  const letter = head.letterSubject.length
    ? `<p class="letter-subject">${head.letterSubject.map(lineHtml).join(' ')}</p>`
    : '';
  const marks = stamps(document).map(
    (stamp) =>
      `<div class="stamp${stamp.red ? ' red' : ''}" style="width:${stamp.width}mm;height:${stamp.height}mm">${stamp.text}</div>`,
  );
  const where = document.placeAndDate;
  const place =
    where === null
      ? ''
      : `<p class="place gap">${escapeHtml(`${where.place}, ${documentDate(where.date)}`)}</p>`;
  return `<header class="masthead">
<div>${head.governingBody.length ? `<p class="governing">${head.governingBody.map(lineHtml).join(' ')}</p>` : ''}
<p class="issuing">${head.issuingOrgan.map(lineHtml).join(' ')}</p>${ruleHtml(head.organRule)}</div>
<div><p class="national">${lineHtml(nationalTitle)}</p><p class="motto">${lineHtml(motto)}</p>${ruleHtml(head.mottoRule)}</div>
<div>${code}${letter}${marks.join('')}</div><div>${place}</div>
</header>`;
}

/** Box 5a: type name and subject, centred, with a rule below; an official letter has none. */
export function titleHtml(document: AdministrativeDocument, profile: LayoutProfile): string {
  if (isLetter(document)) return '<div class="untitled"></div>';
  const { subject, rule } = titleLines(document, profile);
  const about = subject.length ? `<p class="subject">${subject.map(lineHtml).join(' ')}</p>` : '';
  return `<div class="title"><h1 class="type">${lineHtml(document.typeName.toLocaleUpperCase('vi'))}</h1>${about}${ruleHtml(rule)}</div>`;
}
