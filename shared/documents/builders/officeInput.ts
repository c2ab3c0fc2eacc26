import type {
  Circulation,
  DocumentCode,
  OrganNames,
  PlaceAndDate,
  Recipients,
  SignatureBlock,
  Urgency,
} from '../model';

/** What the office decides about every outgoing document, apart from what the document says. */
export interface OfficeInput {
  readonly organs: OrganNames;
  /** Place of issue: "Long Biên". */
  readonly place: string;
  /** Null until the records clerk has given the number (Nghị định 30/2020/NĐ-CP, Điều 15: after signing). */
  readonly number: number | null;
  /** "TB-UBND". */
  readonly notation: string;
  /** 'YYYY-MM-DD', or what is known of it ('YYYY-MM', 'YYYY'), or null. */
  readonly date: string | null;
  readonly signed: boolean;
  readonly signer: SignatureBlock;
  readonly recipients: Recipients;
  readonly urgency?: Urgency;
  readonly circulation?: Circulation;
  /** Address, telephone, e-mail and website for the foot of page 1. */
  readonly contact?: string;
}

/** The boxes of the model that come from the office alone. */
export interface OfficeBoxes {
  readonly organs: OrganNames;
  readonly draft: boolean;
  readonly code: DocumentCode;
  readonly placeAndDate: PlaceAndDate;
  readonly signatures: readonly SignatureBlock[];
  readonly recipients: Recipients;
  readonly urgency: Urgency | null;
  readonly circulation?: Circulation;
  readonly contact?: string;
}

/** Boxes 2, 3, 4, 7, 9b, 10b, 11 and 13, and the draft mark. */
export function officeBoxes(input: OfficeInput): OfficeBoxes {
  return {
    organs: input.organs,
    draft: !input.signed,
    code: { number: input.number, notation: input.notation },
    placeAndDate: { place: input.place, date: input.date },
    signatures: [input.signer],
    recipients: input.recipients,
    urgency: input.urgency ?? null,
    ...(input.circulation === undefined ? {} : { circulation: input.circulation }),
    ...(input.contact === undefined ? {} : { contact: input.contact }),
  };
}
