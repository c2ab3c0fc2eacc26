import type { AdministrativeDocument, Circulation, Urgency } from './model';

/** A boxed mark under the number. Lengths in millimetres. */
export interface Stamp {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly red: boolean;
}

/** Sizes of the urgency boxes (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục V). */
const urgencies: Readonly<Record<Urgency, Stamp>> = {
  flash: { text: 'HỎA TỐC', width: 30, height: 8, red: true },
  veryUrgent: { text: 'THƯỢNG KHẨN', width: 40, height: 8, red: true },
  urgent: { text: 'KHẨN', width: 20, height: 8, red: true },
};

/** Framed in one line; the width is that of the words and a little air. */
const circulations: Readonly<Record<Circulation, Stamp>> = {
  returnAfterReading: { text: 'XEM XONG TRẢ LẠI', width: 48, height: 8, red: false },
  internal: { text: 'LƯU HÀNH NỘI BỘ', width: 46, height: 8, red: false },
};

/** The marks that a document carries: urgency (box 10b), circulation (box 11) and "DỰ THẢO" while it is unsigned. */
export function stamps(document: AdministrativeDocument): readonly Stamp[] {
  const draft: Stamp = { text: 'DỰ THẢO', width: 30, height: 8, red: false };
  return [
    ...(document.urgency === null ? [] : [urgencies[document.urgency]]),
    ...(document.circulation === undefined ? [] : [circulations[document.circulation]]),
    ...(document.draft ? [draft] : []),
  ];
}
