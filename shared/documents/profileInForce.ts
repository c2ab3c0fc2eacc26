import type { LayoutProfileId } from './layoutProfile';

/** The profile in force on a day ('YYYY-MM-DD'): Nghị định 30/2020/NĐ-CP took effect on 05/03/2020 (Điều 37). */
export function profileInForce(date: string): LayoutProfileId {
  return date < '2020-03-05' ? 'tt01-2011' : 'nd30-2020';
}
