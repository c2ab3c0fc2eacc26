/** The machine's clock; tests and the torture run skew it. */
export interface Clock {
  readonly now: () => Date;
}

export const systemClock: Clock = { now: () => new Date() };

const inHanoi = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/** The calendar day in Asia/Ho_Chi_Minh, whatever the machine is set to. */
export function calendarDay(instant: Date): string {
  return inHanoi.format(instant);
}
