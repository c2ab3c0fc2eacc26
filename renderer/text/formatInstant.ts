const zone = 'Asia/Ho_Chi_Minh';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The clock time and the day of an instant in Vietnam: `{ time: '14:05', day: '28/01/2019' }`; '' when there is none. */
export function readInstant(iso: string): { readonly time: string; readonly day: string } {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return { time: '', day: '' };
  const by = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  return { time: `${by['hour']}:${by['minute']}`, day: `${by['day']}/${by['month']}/${by['year']}` };
}

/** '14:05 28/01/2019', or '' when there is no instant. */
export function formatInstant(iso: string): string {
  const { time, day } = readInstant(iso);
  return time && `${time} ${day}`;
}
