import { numericDate } from '../documentDate';

/** A moment as people in Vietnam read it: date 'YYYY-MM-DD' and time 'HH:MM'. */
export interface LocalMoment {
  readonly date: string;
  readonly time: string;
}

/** "08 giờ 30, ngày 28/01/2019", as it stands inside a sentence. */
export function momentText(moment: LocalMoment): string {
  return `${moment.time.replace(':', ' giờ ')}, ngày ${numericDate(moment.date)}`;
}
