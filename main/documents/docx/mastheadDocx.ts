import type { Paragraph, Table } from 'docx';
import { documentDate } from '#shared/documents/documentDate';
import { documentNumber } from '#shared/documents/documentNumber';
import type { LayoutProfile } from '#shared/documents/layoutProfile';
import {
  isLetter,
  masthead,
  motto,
  nationalTitle,
  organShare,
  textAreaWidth,
  titleLines,
} from '#shared/documents/masthead';
import type { AdministrativeDocument } from '#shared/documents/model';
import { stamps } from '#shared/documents/stamps';
import { frame } from './frame';
import { boxLine, ruleLine } from './paragraphs';
import { stampTable } from './stampTable';

/** Boxes 1 to 4 and 10b as a table without lines. */
export function mastheadDocx(document: AdministrativeDocument, profile: LayoutProfile): Table {
  const width = textAreaWidth(profile, document.orientation);
  const left = width * organShare;
  const right = width - left;
  const { sizes } = profile;
  const head = masthead(document, profile);
  const organ = [
    ...head.governingBody.map((line) => boxLine(line, { sizePt: sizes.governingBody, align: 'center' })),
    ...head.issuingOrgan.map((line) =>
      boxLine(line, { sizePt: sizes.issuingOrgan, bold: true, align: 'center' }),
    ),
    ruleLine(head.organRule, left, 6),
  ];
  const nation = [
    boxLine(nationalTitle, { sizePt: sizes.nationalTitle, bold: true, align: 'center' }),
    boxLine(motto, { sizePt: sizes.motto, bold: true, align: 'center' }),
    ruleLine(head.mottoRule, right, 6),
  ];
  return frame([
    [
      { width: left, children: organ },
      { width: right, children: nation },
    ],
    [
      { width: left, children: numberCell(document, profile, left, head.letterSubject) },
      { width: right, children: [dateLine(document, profile)] },
    ],
  ]);
}

function numberCell(
  document: AdministrativeDocument,
  profile: LayoutProfile,
  column: number,
  letterSubject: readonly string[],
): (Paragraph | Table)[] {
  const sizePt = profile.sizes.code;
  const text = document.code === null ? '' : `Số: ${documentNumber(document.code)}`;
  const marks = stamps(document).flatMap((stamp) => [
    stampTable(stamp, column, profile),
    boxLine('', { sizePt: 3 }), // Two tables that touch would become one, and a cell must end with a paragraph.
  ]);
  const style = { sizePt: profile.sizes.letterSubject, align: 'center' } as const;
  const last = letterSubject.length - 1;
  const gap = marks.length ? 4 : 0;
  const subject = letterSubject.map((line, index) =>
    boxLine(line, { ...style, before: index === 0 ? 6 : 0, after: index === last ? gap : 0 }),
  );
  const number = boxLine(text, { sizePt, align: 'center', after: subject.length ? 0 : gap });
  return [number, ...subject, ...marks];
}

function dateLine(document: AdministrativeDocument, profile: LayoutProfile): Paragraph {
  const where = document.placeAndDate;
  const text = where === null ? '' : `${where.place}, ${documentDate(where.date)}`;
  return boxLine(text, { sizePt: profile.sizes.placeAndDate, italic: true, align: 'center' });
}

/** Box 5a. */
export function titleDocx(document: AdministrativeDocument, profile: LayoutProfile): Paragraph[] {
  if (isLetter(document)) return [boxLine('', { sizePt: 12, keepNext: true })];
  const { subject, rule } = titleLines(document, profile);
  const type = document.typeName.toLocaleUpperCase('vi');
  const style = { bold: true, align: 'center', keepNext: true } as const;
  return [
    boxLine(type, { ...style, sizePt: profile.sizes.typeName, before: 14 }),
    ...subject.map((line) => boxLine(line, { ...style, sizePt: profile.sizes.subject })),
    ruleLine(rule, textAreaWidth(profile, document.orientation), 12),
  ];
}
