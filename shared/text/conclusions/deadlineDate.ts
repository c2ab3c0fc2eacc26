import type { CivilDate } from '../civilDate';
import {
  addDays,
  addMonths,
  daysInMonth,
  isCivilDate,
  readCivilDate,
  weekday,
  writeCivilDate,
} from '../civilDate';
import { tetDate } from './tetDate';

/** What a deadline's words say: `iso` by the calendar alone, `suggestedIso` what is worth offering when they do not fix a day. */
export type DeadlineDate = Readonly<{ iso: string | null; suggestedIso: string | null }>;

const NONE: DeadlineDate = { iso: null, suggestedIso: null };
const NUMBER_WORDS = [
  'không',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
/** Monday to Saturday, in words and in figures; Sunday is the end of the week. */
const WEEKDAYS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', '2', '3', '4', '5', '6', '7'];
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** A day without a year up to this many days before the meeting is still meant as that day, not as next year's. */
const LOOK_BACK_DAYS = 31;

const fixed = (date: CivilDate): DeadlineDate => ({
  iso: writeCivilDate(date),
  suggestedIso: writeCivilDate(date),
});
const offered = (date: CivilDate | null): DeadlineDate => ({
  iso: null,
  suggestedIso: date && writeCivilDate(date),
});
const monthEnd = (year: number, month: number): CivilDate => ({ year, month, day: daysInMonth(year, month) });

function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'tư') return 4;
  if (word === 'mười lăm') return 15;
  return Math.max(0, NUMBER_WORDS.indexOf(word));
}

/** The first year in which the day falls on or after the meeting, allowing for a short look back. */
function inYearOf(meeting: CivilDate | null, at: (year: number) => CivilDate): DeadlineDate {
  if (!meeting) return NONE;
  const earliest = writeCivilDate(addDays(meeting, -LOOK_BACK_DAYS));
  const sameYear = at(meeting.year);
  return fixed(writeCivilDate(sameYear) >= earliest ? sameYear : at(meeting.year + 1));
}

const last = (text: string, pattern: RegExp): RegExpMatchArray | undefined =>
  [...text.matchAll(pattern)].at(-1);

function ofDay(text: string, meeting: CivilDate | null): DeadlineDate | null {
  const found =
    last(text, /ngày (\d{1,2}) tháng (\d{1,2})(?:(?:,? năm |\s?[/-]\s?)(\d{4}))?/gu) ??
    last(text, /(?<!\d)(\d{1,2})\s?[/.–-]\s?(\d{1,2})(?!\d)(?:\s?[/.–-]\s?(\d{4}))?(?!\d)/gu);
  if (!found) return null;
  const [day, month, year] = [
    Number(found[1]),
    Number(found[2]),
    found[3] === undefined ? null : Number(found[3]),
  ];
  if (!isCivilDate(year ?? 2000, month, day)) return NONE;
  if (year !== null) return fixed({ year, month, day });
  if (meeting && text.includes('năm sau')) return fixed({ year: meeting.year + 1, month, day });
  return inYearOf(meeting, (y) => ({ year: y, month, day: Math.min(day, daysInMonth(y, month)) }));
}

function ofMonth(text: string, meeting: CivilDate | null): DeadlineDate | null {
  const found = last(
    text,
    /tháng (\d{1,2}|một|hai|ba|tư|sáu|bảy|tám|chín|mười(?: một| hai)?)(?:(?:\s?[,–-]\s?| và (?:tháng )?)(\d{1,2})(?!\d))?(?:(?:\s?[/–-]\s?|,? năm )(\d{4}))?/gu,
  );
  if (found) {
    const month = numberOf(found[2] ?? found[1] ?? '');
    if (month < 1 || month > 12) return NONE;
    return found[3] === undefined
      ? inYearOf(meeting, (y) => monthEnd(y, month))
      : fixed(monthEnd(Number(found[3]), month));
  }
  if (!meeting || !/tháng/.test(text)) return null;
  const dayOfThis = /ngày (\d{1,2}) tháng này/.exec(text);
  if (dayOfThis) {
    const day = Number(dayOfThis[1]);
    return isCivilDate(meeting.year, meeting.month, day) ? fixed({ ...meeting, day }) : NONE;
  }
  const next = /tháng (?:tới|sau)$/.test(text)
    ? addMonths(meeting, 1)
    : /tháng(?: này)?$/.test(text)
      ? meeting
      : null;
  return next && fixed(monthEnd(next.year, next.month));
}

function ofQuarter(text: string, meeting: CivilDate | null): DeadlineDate | null {
  const found =
    /qu[ýí] (iv|i{1,3}|[1-4])(?:(?:\s?[,–-]\s?| và (?:qu[ýí] )?)(iv|i{1,3}|[1-4](?!\d)))?(?:(?:\s?[/–-]\s?|,? năm )(\d{4}))?/u.exec(
      text,
    );
  if (found) {
    const name = found[2] ?? found[1] ?? '';
    const quarter = QUARTERS[name] ?? Number(name);
    return found[3] === undefined
      ? inYearOf(meeting, (y) => monthEnd(y, quarter * 3))
      : fixed(monthEnd(Number(found[3]), quarter * 3));
  }
  if (!meeting || !/qu[ýí]/u.test(text)) return null;
  const next = /(?:tới|sau)$/.test(text) ? addMonths(meeting, 3) : meeting;
  return fixed(monthEnd(next.year, Math.ceil(next.month / 3) * 3));
}

function ofYear(text: string, meeting: CivilDate | null): DeadlineDate | null {
  if (/năm học/.test(text)) return NONE;
  const half = /tháng (đầu|cuối) năm(?: (\d{4}))?/.exec(text);
  const named = /năm (\d{4})/.exec(text);
  const year = half?.[2] ?? named?.[1] ?? (/năm(?: nay)?$/.test(text) ? meeting?.year : undefined);
  if (year === undefined) return half || named ? NONE : null;
  return fixed(monthEnd(Number(year), half?.[1] === 'đầu' ? 6 : 12));
}

function addWorkingDays(from: CivilDate, days: number): CivilDate {
  let date = from;
  for (let left = Math.min(days, 400); left > 0;) {
    date = addDays(date, 1);
    if (weekday(date) < 6) left -= 1;
  }
  return date;
}

function ofLength(text: string, meeting: CivilDate | null): DeadlineDate | null {
  const found =
    /(\d{1,3}|mười lăm|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?:\s?[–-]\s?(\d{1,3}))? (giờ|tiếng|ngày|tuần|tháng)( làm việc)?(?! (?:đầu|cuối|này))/u.exec(
      text,
    );
  if (!found) return null;
  if (!meeting) return NONE;
  const count = numberOf(found[2] ?? found[1] ?? '');
  if (found[4] !== undefined) return offered(addWorkingDays(meeting, count));
  const hours = found[3] === 'giờ' || found[3] === 'tiếng';
  const days = hours ? Math.ceil(count / 24) : found[3] === 'tuần' ? count * 7 : count;
  const date = found[3] === 'tháng' ? addMonths(meeting, count) : addDays(meeting, days);
  // Counted from signing or receipt the day is not known; only an offer from the meeting's date.
  return /(?:từ|sau) (?:ngày|khi|thời điểm)/.test(text) ? offered(date) : fixed(date);
}

function ofNearDay(text: string, meeting: CivilDate | null): DeadlineDate | null {
  if (/cùng ngày|hôm nay|trong ngày$|trong ngày này$/.test(text)) return meeting ? fixed(meeting) : NONE;
  if (/ngày mai/.test(text)) return meeting ? fixed(addDays(meeting, 1)) : NONE;
  if (!/tuần/.test(text) || /tháng/.test(text)) return null;
  if (!meeting) return NONE;
  const sunday = addDays(meeting, 7 - weekday(meeting));
  const day = /thứ (hai|ba|tư|năm|sáu|bảy|[2-7])/u.exec(text);
  const back = day ? 6 - (WEEKDAYS.indexOf(day[1] ?? '') % 6) : 0;
  return fixed(addDays(sunday, (/tuần (?:tới|sau)/.test(text) ? 7 : 0) - back));
}

/**
 * The day a deadline's words mean, given the meeting's date. `lower` is the phrase in lower-case NFC.
 * A month, quarter or year is its last day; "trước ngày X" is X; hours are dropped.
 */
export function deadlineDate(lower: string, meetingDate: string | null): DeadlineDate {
  const text = lower.replace(/\s+/gu, ' ').trim();
  const meeting = meetingDate === null ? null : readCivilDate(meetingDate);
  if (/tết|giêng|chạp|rằm|âm lịch/u.test(text))
    return { iso: null, suggestedIso: tetDate(text, meetingDate) };
  if (/^(?:ngay )?sau (?:cuộc|buổi|hội|phiên|kỳ)/u.test(text)) return offered(meeting);
  const rules = [ofDay, ofLength, ofNearDay, ofQuarter, ofHalfOrMonth, ofYear];
  for (const rule of rules) {
    const date = rule(text, meeting);
    if (date) return date;
  }
  return NONE;
}

function ofHalfOrMonth(text: string, meeting: CivilDate | null): DeadlineDate | null {
  if (/tháng (?:đầu|cuối) năm/.test(text)) return ofYear(text, meeting);
  return ofMonth(text, meeting);
}
