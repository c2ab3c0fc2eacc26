/** Sizes in points of each element of the page. */
export interface ElementSizes {
  readonly nationalTitle: number;
  readonly motto: number;
  readonly governingBody: number;
  readonly issuingOrgan: number;
  readonly code: number;
  readonly placeAndDate: number;
  readonly typeName: number;
  readonly subject: number;
  readonly letterSubject: number;
  readonly contact: number;
  readonly electronicCopy: number;
  readonly urgency: number;
  readonly addressees: number;
  readonly body: number;
  readonly table: number;
  readonly signature: number;
  readonly recipientsTitle: number;
  readonly recipients: number;
  readonly annexTitle: number;
  readonly pageNumber: number;
  readonly caption: number;
}

export type LayoutProfileId = 'nd30-2020' | 'tt01-2011';

/** How a decree wants the page to look, as data. Lengths are millimetres unless the name says points. */
export interface LayoutProfile {
  readonly id: LayoutProfileId;
  /** The first font is named in the DOCX; the HTML asks for the bundled metric twin first. */
  readonly fontFamily: string;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly pageNumber: 'topCentre' | 'bottomRight';
  readonly sizes: ElementSizes;
  readonly firstLineIndent: number;
  readonly lineHeightPt: number;
  readonly paragraphGapPt: number;
}

/** A4, in millimetres. */
export const paper = { short: 210, long: 297 } as const;

const sizes: ElementSizes = {
  nationalTitle: 12,
  motto: 13,
  governingBody: 12,
  issuingOrgan: 12,
  code: 13,
  placeAndDate: 13,
  typeName: 14,
  subject: 14,
  letterSubject: 12,
  contact: 11,
  electronicCopy: 10,
  urgency: 13,
  addressees: 14,
  body: 14,
  table: 12,
  signature: 14,
  recipientsTitle: 12,
  recipients: 11,
  annexTitle: 14,
  pageNumber: 13,
  caption: 11,
};

/**
 * Profiles by id. `nd30-2020`: Nghị định 30/2020/NĐ-CP, Phụ lục I (in force 05/03/2020). `tt01-2011`: Thông tư
 * 01/2011/TT-BNV, in force before that; it differs in the place of the page number.
 */
export const layoutProfiles: Readonly<Record<LayoutProfileId, LayoutProfile>> = {
  'nd30-2020': {
    id: 'nd30-2020',
    fontFamily: 'Times New Roman',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pageNumber: 'topCentre',
    sizes,
    firstLineIndent: 12.7,
    lineHeightPt: 18,
    paragraphGapPt: 6,
  },
  'tt01-2011': {
    id: 'tt01-2011',
    fontFamily: 'Times New Roman',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pageNumber: 'bottomRight',
    sizes,
    firstLineIndent: 12.7,
    lineHeightPt: 18,
    paragraphGapPt: 6,
  },
};
