import type { OrganNames, Recipients } from '../model';

/** What the office decides about minutes; minutes have no place and date line (Phụ lục III, Mẫu 1.9). */
export interface MinutesInput {
  readonly organs: OrganNames;
  readonly number: number | null;
  /** "BB-VP". */
  readonly notation: string;
  readonly signed: boolean;
  readonly recipients: Recipients | null;
}
