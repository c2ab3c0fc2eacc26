/**
 * The paper of an office as data: the boxes of Nghị định 30/2020/NĐ-CP, Phụ lục I, before any renderer touches them.
 * Box numbers in the comments are those of the decree's layout diagram.
 */

/** A piece of text in one style; a plain string is upright and regular. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type RichText = string | readonly TextRun[];

/** A picture. `source` is a URL that the HTML page may load and by which the DOCX renderer asks for the bytes. */
export interface Picture {
  readonly source: string;
  readonly alternative: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly caption?: string;
}

export type Alignment = 'left' | 'center' | 'right' | 'justify';

export interface TableColumn {
  readonly title: string;
  /** Share of the table's width; shares are relative to their sum. */
  readonly share: number;
  readonly align: Alignment;
}

export type TableRow =
  | { readonly kind: 'cells'; readonly cells: readonly RichText[]; readonly total?: boolean }
  | { readonly kind: 'group'; readonly title: string };

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Prints the row (1) (2) (3)… under the titles, as registers do. */
  readonly numberedColumns?: boolean;
  readonly caption?: string;
}

export type Block =
  /** Level 1 "I. ĐÁNH GIÁ", level 2 "1. …", level 3 an italic bold run-in title. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly text: RichText;
      readonly align?: Alignment;
      readonly flush?: boolean;
    }
  /** One legal basis ("Căn cứ …;"), in italic (Phụ lục I, mục II.6). */
  | { readonly kind: 'legalBasis'; readonly text: string }
  | {
      readonly kind: 'numbered';
      readonly label: string;
      readonly text: RichText;
      readonly details?: readonly RichText[];
    }
  | { readonly kind: 'list'; readonly items: readonly RichText[] }
  | TableBlock
  | { readonly kind: 'pictures'; readonly columns: 1 | 2; readonly pictures: readonly Picture[] }
  /** Dotted lines to be filled in by hand. */
  | { readonly kind: 'dottedLines'; readonly count: number }
  | { readonly kind: 'pageBreak' };

/** Box 10b. */
export type Urgency = 'urgent' | 'veryUrgent' | 'flash';

/** Box 11: to be given back after reading, or not to leave the organ. */
export type Circulation = 'returnAfterReading' | 'internal';

/** Box 3. A number that the records clerk has not given yet is null and prints as a gap. */
export interface DocumentCode {
  readonly number: number | null;
  /** "TB-UBND", "GM-VP": the part after the slash. */
  readonly notation: string;
}

/** Box 4. `date` is 'YYYY-MM-DD', 'YYYY-MM', 'YYYY' or null; what is missing prints as a gap. */
export interface PlaceAndDate {
  readonly place: string;
  readonly date: string | null;
}

/** Boxes 2: the governing body is null where the organ has none above it to be named (a People's Committee). */
export interface OrganNames {
  readonly governingBody: string | null;
  /** A line feed in a name forces a line break there. */
  readonly issuingOrgan: string;
}

/** In what capacity a person signs (Nghị định 30/2020/NĐ-CP, Điều 13). Nested where the decree nests. */
export type SigningCapacity =
  | { readonly kind: 'own'; readonly post: string }
  | { readonly kind: 'acting'; readonly post: string }
  | { readonly kind: 'onBehalf'; readonly body: string; readonly signer: SigningCapacity }
  | { readonly kind: 'forHead'; readonly head: string; readonly signer: SigningCapacity }
  | { readonly kind: 'byOrder'; readonly head: string; readonly signer: SigningCapacity }
  | { readonly kind: 'byAuthorisation'; readonly head: string; readonly signer: SigningCapacity };

/** Boxes 7a, 7c and 7b. */
export interface SignatureBlock {
  readonly capacity: SigningCapacity;
  /** A line in italic under the capacity, such as "(Ký, ghi rõ họ tên)". */
  readonly note?: string;
  readonly image?: Picture;
  readonly name: string | null;
}

/** Box 9b. `filing` is what follows "Lưu:", for example "VT, VP". */
export interface Recipients {
  readonly places: readonly string[];
  readonly filing: string;
  /** Box 12: the drafter's sign and the number of copies, "PL.(300)". */
  readonly drafter?: string;
}

/** An annex begins on a page of its own and its pages are numbered separately (Phụ lục I, mục III). */
export interface Annex {
  readonly title: string;
  readonly orientation: Orientation;
  readonly body: readonly Block[];
}

export type Orientation = 'portrait' | 'landscape';

export type DocumentKind =
  | 'conclusionNotice'
  | 'invitation'
  | 'meetingMinutes'
  | 'inspectionRecord'
  | 'handlingSlip'
  | 'handlingRegister'
  | 'report'
  | 'monthlyBulletin'
  | 'evaluationSheet'
  | 'commendationList'
  | 'officialLetter';

/** A printable document. Renderers add nothing that is not in it, and leave nothing out. */
export interface AdministrativeDocument {
  readonly kind: DocumentKind;
  readonly organs: OrganNames;
  /** Prints the "DỰ THẢO" mark: the document has not been signed. */
  readonly draft: boolean;
  readonly orientation: Orientation;
  readonly code: DocumentCode | null;
  /** Null for minutes, which have no place and date line (Phụ lục III, Mẫu 1.9). */
  readonly placeAndDate: PlaceAndDate | null;
  readonly urgency: Urgency | null;
  readonly circulation?: Circulation;
  /** Box 13: address, telephone, e-mail, website, at the foot of page 1. */
  readonly contact?: string;
  /** Box 14: the lines of the organ's digital signature on an electronic copy, at the top right of page 1. */
  readonly electronicCopy?: readonly string[];
  /** Box 5a: "THÔNG BÁO" and what it is about. An official letter prints only its subject, as box 5b ("V/v …"). */
  readonly typeName: string;
  readonly subject: string | null;
  /** Box 9a. Empty for documents without "Kính gửi". */
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  /** One: right half, level with the recipients. Two or more: pairs side by side, as in minutes. */
  readonly signatures: readonly SignatureBlock[];
  readonly recipients: Recipients | null;
  readonly annexes: readonly Annex[];
}
