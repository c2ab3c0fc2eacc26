import { numericDate } from '../documentDate';
import type { AdministrativeDocument, Block, OrganNames } from '../model';
import { labelled } from './labelled';

/** An opinion on the slip; what was not entered prints as a dotted line to be written by hand. */
export interface SlipOpinion {
  readonly text: string | null;
  /** 'YYYY-MM-DD' or null. */
  readonly date: string | null;
}

export interface SlipAssignment {
  readonly who: string;
  /** 'YYYY-MM-DD' or null. */
  readonly deadline: string | null;
}

export interface HandlingSlipInput {
  readonly organs: OrganNames;
  readonly place: string;
  /** 'YYYY-MM-DD' or less, see `PlaceAndDate`. */
  readonly date: string | null;
  readonly incoming: {
    readonly arrivalNumber: number | null;
    readonly arrivalDate: string | null;
    /** "Quyết định số 202/QĐ-UBND ngày 10/01/2019 của UBND Thành phố Hà Nội về …". */
    readonly description: string;
  };
  readonly leader: SlipOpinion & {
    readonly lead: SlipAssignment | null;
    readonly coordinating: readonly SlipAssignment[];
  };
  readonly unitHead: SlipOpinion & { readonly assignee: SlipAssignment | null };
  readonly solver: SlipOpinion;
}

/** Phiếu giải quyết văn bản đến: three opinions, each with its date (Nghị định 30/2020/NĐ-CP, Phụ lục IV). */
export function handlingSlip(input: HandlingSlipInput): AdministrativeDocument {
  const { leader, unitHead, solver, incoming } = input;
  const arrival =
    incoming.arrivalNumber === null ? '' : ` số ${String(incoming.arrivalNumber).padStart(2, '0')}`;
  const arrived = incoming.arrivalDate === null ? '' : ` ngày ${numericDate(incoming.arrivalDate)}`;
  return {
    kind: 'handlingSlip',
    organs: input.organs,
    draft: false,
    orientation: 'portrait',
    code: null,
    placeAndDate: { place: input.place, date: input.date },
    urgency: null,
    typeName: 'Phiếu giải quyết văn bản đến',
    subject: null,
    addressees: [],
    body: [
      labelled(`Văn bản đến${arrival}${arrived}:`, incoming.description),
      { kind: 'heading', level: 1, text: '1. Ý kiến của lãnh đạo cơ quan, tổ chức' },
      ...opinion(leader),
      ...assignments('Đơn vị, cá nhân chủ trì:', leader.lead === null ? [] : [leader.lead]),
      ...assignments('Đơn vị, cá nhân phối hợp:', leader.coordinating),
      dated(leader),
      { kind: 'heading', level: 1, text: '2. Ý kiến của lãnh đạo đơn vị' },
      ...opinion(unitHead),
      ...assignments('Giao cá nhân:', unitHead.assignee === null ? [] : [unitHead.assignee]),
      dated(unitHead),
      { kind: 'heading', level: 1, text: '3. Ý kiến đề xuất của người giải quyết' },
      ...opinion(solver),
      dated(solver),
    ],
    signatures: [],
    recipients: null,
    annexes: [],
  };
}

function opinion(one: SlipOpinion): readonly Block[] {
  return one.text === null ? [{ kind: 'dottedLines', count: 2 }] : [{ kind: 'paragraph', text: one.text }];
}

function assignments(label: string, list: readonly SlipAssignment[]): readonly Block[] {
  const term = (one: SlipAssignment) =>
    one.deadline === null ? '' : `, thời hạn: ${numericDate(one.deadline)}`;
  return list.length === 0
    ? [{ kind: 'paragraph', text: `${label} …………………………, thời hạn: ……………` }]
    : [{ kind: 'paragraph', text: `${label} ${list.map((one) => `${one.who}${term(one)}`).join('; ')}.` }];
}

function dated(one: SlipOpinion): Block {
  const text = one.date === null ? 'Ngày      /      /      ' : `Ngày ${numericDate(one.date)}`;
  return { kind: 'paragraph', align: 'right', text: [{ text, italic: true }] };
}
