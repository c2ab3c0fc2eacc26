import { balancedLines } from './balancedLines';
import type { LayoutProfile } from './layoutProfile';
import { paper } from './layoutProfile';
import type { AdministrativeDocument, Orientation } from './model';
import { textWidth } from './textWidth';

export const nationalTitle = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';

/** Share of the text width that the organ's column takes; the rest holds the national title on one line. */
export const organShare = 0.41;

/** Rules are between a third and a half of the line above them (Phụ lục I, mục II.2, II.5). */
const ruleShare = 0.42;

/** Width in millimetres between the margins of a page. */
export function textAreaWidth(profile: LayoutProfile, orientation: Orientation): number {
  const page = orientation === 'portrait' ? paper.short : paper.long;
  return page - profile.margins.left - profile.margins.right;
}

export interface Masthead {
  readonly governingBody: readonly string[];
  readonly issuingOrgan: readonly string[];
  /** Lengths of the three rules in millimetres. */
  readonly organRule: number;
  readonly mottoRule: number;
  /** Box 5b: the subject of an official letter, under the number. */
  readonly letterSubject: readonly string[];
}

/** Lines and rules of boxes 1, 2 and 5b, measured, so that both renderers break and draw them alike. */
export function masthead(document: AdministrativeDocument, profile: LayoutProfile): Masthead {
  const { organs, orientation } = document;
  const width = textAreaWidth(profile, orientation) * organShare - 2;
  const lines = (name: string, sizePt: number, weight: 'regular' | 'bold') =>
    balancedLines(name.toLocaleUpperCase('vi'), { width, sizePt, weight });
  const issuingOrgan = lines(organs.issuingOrgan, profile.sizes.issuingOrgan, 'bold');
  return {
    governingBody:
      organs.governingBody === null
        ? []
        : lines(organs.governingBody, profile.sizes.governingBody, 'regular'),
    issuingOrgan,
    organRule: ruleShare * textWidth(issuingOrgan.at(-1) ?? '', profile.sizes.issuingOrgan, 'bold'),
    letterSubject: isLetter(document)
      ? balancedLines(`V/v ${document.subject ?? ''}`, {
          width,
          sizePt: profile.sizes.letterSubject,
          weight: 'regular',
        })
      : [],
    mottoRule: textWidth(motto, profile.sizes.motto, 'bold'),
  };
}

/** Whether the subject stands under the number and no title over the text (Phụ lục III, Mẫu 1.5). */
export const isLetter = (document: AdministrativeDocument): boolean => document.kind === 'officialLetter';

export interface TitleLines {
  readonly subject: readonly string[];
  readonly rule: number;
}

/** The lines of the subject under the type name, and the rule below them (box 5a). */
export function titleLines(document: AdministrativeDocument, profile: LayoutProfile): TitleLines {
  const width = textAreaWidth(profile, document.orientation) * 0.86;
  const { sizes } = profile;
  const subject = balancedLines(document.subject ?? '', { width, sizePt: sizes.subject, weight: 'bold' });
  const above = document.subject === null ? document.typeName : (subject.at(-1) ?? '');
  return {
    subject: document.subject === null ? [] : subject,
    rule: ruleShare * textWidth(above, sizes.subject, 'bold'),
  };
}
