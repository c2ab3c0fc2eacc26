/** A half-open range [start, end) of UTF-16 offsets into the text that was given to the parser. */
export type Span = Readonly<{ start: number; end: number }>;

/** A piece of the given text with its place; `text` is exactly `given.slice(start, end)`. */
export type Quote = Span & Readonly<{ text: string }>;

export type Recurrence = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'periodic';

/**
 * When a task is due. `iso` is the last day of the stated day, month, quarter or year and null when the words do not
 * fix a day (an event, working days, receipt, a lunar date, a recurrence, no year known).
 * `suggestedIso` is a day worth offering in those cases (from the Tết table, from the meeting's date); a person confirms it.
 */
export type Deadline = Readonly<{ quote: Quote; iso: string | null; suggestedIso: string | null }>;

/** One addressee group and one task, as drafted from the text. */
export type Assignment = Readonly<{
  leads: readonly Quote[];
  coordinators: readonly Quote[];
  action: Quote;
  deadline: Deadline | null;
  recurrence: Readonly<{ kind: Recurrence; quote: Quote }> | null;
  reportTo: Quote | null;
  /** True when the leads stand in an earlier sentence or bullet and were carried over. */
  carriedOver: boolean;
}>;

export type ConclusionOptions = Readonly<{
  /** The day of the meeting or document, 'YYYY-MM-DD'; null when unknown (dates without a year then stay null). */
  meetingDate: string | null;
}>;
