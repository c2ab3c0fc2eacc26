import { afterAdverbial } from './adverbials';
import { coordinatorsAt, findCoordinators } from './coordinators';
import { nounPhraseAt } from './nounPhrase';
import { phraseList } from './phraseList';
import type { DeadlineWords, Reading } from './reading';
import { deadlinesIn, keyAt } from './reading';
import type { Report } from './reportTo';
import { findReport } from './reportTo';
import { dutyMarkers, dutyWords } from './verbs';

type Range = Readonly<{ from: number; to: number }>;

/** One duty of a lead: the action as words [from, to), its deadline, its recipient, who helps. */
export type Duty = Readonly<{
  action: Range;
  deadline: DeadlineWords | null;
  report: Report | null;
  coordinators: readonly Range[];
}>;

const leadIns = phraseList(
  'chủ trì, làm đầu mối, là đơn vị chủ trì, là cơ quan chủ trì, là đơn vị đầu mối, là cơ quan đầu mối, là đơn vị thường trực, có trách nhiệm chủ trì, tham mưu chủ trì, và, đồng thời, thì, cũng, trực tiếp',
);
/** After a deadline these go on about the same duty. */
const elaborations = phraseList('không, không để, không được, tuyệt đối, tuyệt đối không, bảo đảm, đảm bảo, phấn đấu, góp phần, tránh, nhằm, hạn chế, phục vụ, đáp ứng, tạo điều kiện, chưa, làm cơ sở, tạo, phát huy, nâng cao, nhất là');
const reasons = phraseList(
  'vì, bởi, bởi vì, do đó, trường hợp, để tổng hợp, để kịp thời, để làm, nếu',
);
const tails = phraseList(
  'xem xét, quyết định, chỉ đạo, phê duyệt, cho ý kiến, theo quy định, theo đúng quy định, kết quả, kết quả thực hiện, biết, ban hành, theo dõi, tổng hợp, để tổng hợp, để chỉ đạo, để báo cáo, xử lý, giải quyết, thông qua, định kỳ, đúng quy định, kịp thời, kết quả xử lý, kết quả giải quyết, tình hình, tiến độ, thẩm định, cho chủ trương, để theo dõi, để xem xét, bằng văn bản, tình hình thực hiện, tiến độ thực hiện, trên cơ sở đó, nội dung trên, những nội dung trên, các nội dung trên, vấn đề này, nội dung này',
);
const TRIM = new Set([',', ';', ':', '.', '-', '–', '"', '”', '“', 'và', 'đồng', '…', '(', '/', 'thời']);

const LONG_ACTION = 8;
const REPORT_WORDS = new Set(['báo', 'cáo', 'đề', 'xuất', 'gửi', 'trình', 'kịp', 'thời', 'ngay', 'tham', 'mưu', ',', 'và', 'kiến', 'nghị', 'tổng', 'hợp', 'chủ', 'động']);
const ABOUT = new Set(['quả', 'hình', 'độ', 'hiện', 'quyết']);

const isWordOfDuty = (reading: Reading, at: number): boolean =>
  dutyWords.match(reading.words, at) > 0 || dutyMarkers.match(reading.words, at) > 0;

/** What stands before the action: markers, adverbials, a deadline, "chủ trì, phối hợp với …". */
function leadIn(
  reading: Reading,
  from: number,
  to: number,
): { at: number; deadline: DeadlineWords | null; coordinators: readonly Range[]; led: boolean } {
  let at = from;
  let deadline: DeadlineWords | null = null;
  let coordinators: readonly Range[] = [];
  let led = false;
  for (let moved = true; moved && at < to;) {
    const start = at;
    while ([',', ':', ';', '-', '"', '“'].includes(keyAt(reading, at))) at += 1;
    at += dutyMarkers.match(reading.words, at);
    const early = reading.deadlineAt.get(at);
    if (early && early.to < to && early.kind !== 'before') {
      deadline ??= early;
      at = early.to;
    }
    const helpers = coordinatorsAt(reading, at, to);
    if (helpers && helpers.next < to) {
      coordinators = [...coordinators, ...helpers.items];
      at = helpers.next;
      if (keyAt(reading, at) === 'để') at += 1;
    }
    const lead = leadIns.match(reading.words, at);
    if (lead > 0) {
      const leads =
        keyAt(reading, at) === 'chủ' || keyAt(reading, at) === 'là' || keyAt(reading, at) === 'làm';
      const follows =
        keyAt(reading, at + lead) === ',' ||
        isWordOfDuty(reading, at + lead) ||
        coordinatorsAt(reading, at + lead, to) !== null;
      if (!leads || follows) {
        led ||= leads;
        at += lead;
      }
    }
    at = afterAdverbial(reading, at, to);
    moved = at > start;
  }
  return { at: Math.min(at, to), deadline, coordinators, led };
}

/** Where a duty of its own begins inside [from, to): after ";", and around a deadline that closes a part. */
function partsOf(reading: Reading, from: number, to: number): readonly Range[] {
  const cuts = new Set<number>();
  const deadlines = deadlinesIn(reading, from, to).filter((d) => d.kind !== 'before');
  for (let at = from; at < to; at += 1) if (keyAt(reading, at) === ';') cuts.add(at + 1);
  for (const deadline of deadlines) {
    const next = keyAt(reading, deadline.to);
    const linked = [',', 'và', ';'].includes(next);
    let after = linked ? deadline.to + 1 : deadline.to;
    while (['và', 'đồng', 'thời', ','].includes(keyAt(reading, after))) after += 1;
    const begins = (isWordOfDuty(reading, after) && elaborations.match(reading.words, after) === 0) || (linked && reading.deadlineAt.has(after));
    if (deadline.from > from && begins && !leadsClause(reading, deadline, from)) cuts.add(after);
    const before = keyAt(reading, deadline.from - 1);
    if ([',', 'và'].includes(before) && leadsClause(reading, deadline, from) && deadline.from > from + 2)
      cuts.add(deadline.from);
  }
  const starts = [from, ...[...cuts].filter((cut) => cut > from && cut < to).sort((a, b) => a - b)];
  return starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? to }));
}

/** A deadline before its duty: ", trước 19h phải hoàn thành …", "; trong quý I, không tăng …". */
function leadsClause(reading: Reading, deadline: DeadlineWords, from: number): boolean {
  const before = keyAt(reading, deadline.from - 1);
  if (deadline.from !== from && ![',', ';', 'và'].includes(before)) return false;
  const comma = keyAt(reading, deadline.to) === ',';
  return comma
    ? before !== ',' && isWordOfDuty(reading, deadline.to + 1)
    : isWordOfDuty(reading, deadline.to);
}

function trimmed(reading: Reading, from: number, to: number): Range {
  let [start, end] = [from, to];
  while (start < end && TRIM.has(keyAt(reading, start))) start += 1;
  while (end > start && TRIM.has(keyAt(reading, end - 1)) && keyAt(reading, end - 1) !== ')') end -= 1;
  return { from: start, to: end };
}

/** Whether nothing but closing words stands in [from, to): "xem xét, quyết định", a deadline, "theo quy định". */
function onlyTail(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const deadline = reading.deadlineAt.get(at);
    // What the recipient will do with it belongs to the report.
    if (keyAt(reading, at) === 'để') return true;
    const n = deadline
      ? deadline.to - at
      : tails.match(reading.words, at) ||
        (TRIM.has(keyAt(reading, at)) ? 1 : 0);
    if (n === 0) return to - at <= 4 && !isWordOfDuty(reading, at) && at > from;
    at += n;
    // "kết quả thanh tra": what the report is about, up to the next deadline or mark.
    if (!deadline && ABOUT.has(keyAt(reading, at - 1))) {
      for (
        let extra = 0;
        extra < 6 && at < to && !reading.deadlineAt.has(at) && !TRIM.has(keyAt(reading, at));
        extra += 1
      )
        at += 1;
    }
  }
  return true;
}

/** The action without what belongs to other fields: a closing deadline, a closing report, a reason. */
function actionOf(
  reading: Reading,
  part: Range,
  deadline: DeadlineWords | null,
  report: Report | null,
): Range {
  let { from, to } = trimmed(reading, part.from, part.to);
  if (deadline?.from === from) from = deadline.to;
  if (deadline && deadline.from > from && onlyTail(reading, deadline.to, to)) to = deadline.from;
  if (report && report.at > from + 1) {
    const head = trimmed(reading, from, report.at);
    const length = head.to - head.from;
    // A long action ends where it is reported on, whatever follows; a short one may go on after it.
    const told = !onlyReportWords(reading, head);
    if (told && (length >= LONG_ACTION || (length >= 2 && onlyTail(reading, report.to, Math.max(to, report.to))))) to = report.at;
  } else if (
    report &&
    report.at <= from + 1 &&
    report.from > from + 3 &&
    !onlyReportWords(reading, { from, to: report.from }) &&
    onlyTail(reading, report.to, Math.max(to, report.to))
  ) {
    to = ['về', 'cho', 'lên', 'đến', 'tới', 'gửi', 'với', 'trình'].includes(keyAt(reading, report.from - 1))
      ? report.from - 1
      : report.from;
  }
  for (let i = from + 3; i < to; i += 1) if (endsAction(reading, i, to)) to = i;
  while (from < to && dutyMarkers.match(reading.words, from) > 0)
    from += dutyMarkers.match(reading.words, from);
  const range = withoutBrackets(reading, trimmed(reading, from, to));
  return range.to > range.from ? range : trimmed(reading, part.from, part.to);
}

/** "báo cáo, đề xuất", "kịp thời gửi": nothing but the report itself. */
function onlyReportWords(reading: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) if (!REPORT_WORDS.has(keyAt(reading, at))) return false;
  return true;
}

/** Without a long explanation in brackets at the end. */
function withoutBrackets(reading: Reading, { from, to }: Range): Range {
  if (keyAt(reading, to - 1) !== ')') return { from, to };
  for (let at = to - 2; at > from + 2; at -= 1) {
    if (keyAt(reading, at) === '(') return to - at > LONG_ACTION ? trimmed(reading, from, at) : { from, to };
  }
  return { from, to };
}

/** Where what follows is a reason, a condition or what another body will do with the result. */
function endsAction(reading: Reading, at: number, to: number): boolean {
  if (reasons.match(reading.words, at) > 0) return true;
  if (['"', '“'].includes(keyAt(reading, at)) && keyAt(reading, at - 1) === ',') return true;
  // The speech is over and its speaker is named: "…”, Chủ tịch … chỉ đạo".
  if (['"', '”'].includes(keyAt(reading, at)) && keyAt(reading, at + 1) === ',') return reading.words[at + 2]?.capital ?? keyAt(reading, at + 2) === 'ông';
  if (keyAt(reading, at) !== 'để') return false;
  if (['trong', 'trước', 'sau'].includes(keyAt(reading, at + 1))) return true;
  const other = nounPhraseAt(reading, at + 1, to);
  return other !== null && isWordOfDuty(reading, other.next);
}

function adverbialOrOpening(reading: Reading, at: number): boolean {
  return !['trường', 'nếu', 'căn', 'trên', 'theo', 'trong', 'đối', 'có', 'và', 'đồng', 'riêng', 'thường', 'ngay', 'phối', 'cùng'].includes(keyAt(reading, at));
}

type Part = Readonly<{
  range: Range;
  deadline: DeadlineWords | null;
  report: Report | null;
  reportOnly: boolean;
  /** Begins with no verb. */
  noun: boolean;
  semicolon: boolean;
  conditional: boolean;
}>;

/** Without the deadline and the marker at its beginning: ", trong vòng 1 tuần phải có báo cáo". */
function withoutOpening(reading: Reading, { from, to }: Range): Range {
  const early = reading.deadlineAt.get(from);
  const at = early && early.to < to ? early.to : from;
  const next = keyAt(reading, at) === ',' ? at + 1 : at;
  return { from: Math.min(next + dutyMarkers.match(reading.words, next), to), to };
}

function readPart(reading: Reading, range: Range): Part {
  const inside = deadlinesIn(reading, range.from, range.to);
  const strong = inside.filter((d) => d.kind !== 'before');
  const deadline = strong.at(-1) ?? inside.at(-1) ?? null;
  const { from, to } = withoutOpening(reading, trimmed(reading, range.from, range.to));
  const report = findReport(reading, from, to);
  const opening = report ? report.at - from : 9;
  const lead = report ? opening === 0 || (opening <= 2 && isWordOfDuty(reading, from)) : false;
  return {
    range: trimmed(reading, range.from, range.to),
    deadline,
    report,
    reportOnly:
      (report !== null && lead && report.from - report.at <= 8 && onlyTail(reading, report.to, to)) ||
      (keyAt(reading, from) === 'có' && keyAt(reading, from + 1) === 'báo' && to - from <= 7),
    noun: !isWordOfDuty(reading, from) && adverbialOrOpening(reading, from) && !reading.deadlineAt.has(range.from),
    semicolon: keyAt(reading, range.from - 1) === ';',
    conditional: ['trường', 'nếu'].includes(keyAt(reading, from)),
  };
}

/** Joins parts that are one duty: without deadline or recipient of their own, or only reporting on the part before. */
function joinParts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const target = joined.findLast((one) => !one.conditional);
    if (!before) joined.push(part);
    else if (
      part.reportOnly &&
      target &&
      (target.report === null || target.deadline === null) &&
      !(target.deadline && part.deadline)
    ) {
      joined[joined.lastIndexOf(target)] = {
        ...target,
        deadline: target.deadline ?? part.deadline,
        report: target.report ?? part.report,
      };
    } else if (before.reportOnly && !part.deadline && !part.semicolon) {
      joined[joined.length - 1] = { ...part, deadline: before.deadline, report: before.report };
    } else if (part.semicolon && part.noun) {
      // "về: giải pháp A; giải pháp B": the list of one duty goes on.
      joined[joined.length - 1] = {
        ...before,
        range: { from: before.range.from, to: part.range.to },
        deadline: before.deadline ?? part.deadline,
        report: before.report ?? part.report,
      };
    } else if (
      part.semicolon &&
      !part.conditional &&
      !before.conditional &&
      !part.deadline &&
      !before.deadline &&
      !before.report
    ) {
      joined[joined.length - 1] = {
        ...before,
        range: { from: before.range.from, to: part.range.to },
        report: part.report,
      };
    } else joined.push(part);
  }
  return joined;
}

/** "trường hợp … thì …": the duty is what follows. */
function afterCondition(reading: Reading, { from, to }: Range): Range {
  for (let i = from; i < to; i += 1) {
    if (keyAt(reading, i) === 'thì' || (keyAt(reading, i) === ',' && isWordOfDuty(reading, i + 1)))
      return { from: i + 1, to };
  }
  return { from, to };
}

/** Splits what a lead is told in [from, to) into duties. `early` is a deadline that stands before the lead. */
export function dutiesOf(
  reading: Reading,
  from: number,
  to: number,
  early: DeadlineWords | null,
): readonly Duty[] {
  const intro = leadIn(reading, from, to);
  const parts = joinParts(partsOf(reading, intro.at, to).map((range) => readPart(reading, range))).filter(
    (part) => part.range.to > part.range.from,
  );
  return parts.map((part, i) => {
    const deadline = part.deadline ?? (i === 0 ? (intro.deadline ?? early) : null);
    const inner =
      intro.coordinators.length > 0 ? null : findCoordinators(reading, part.range.from, part.range.to);
    const shared = i === 0 || (intro.led && !part.conditional) ? intro.coordinators : [];
    let range = part.conditional ? afterCondition(reading, part.range) : part.range;
    // "chủ trì rà soát …, phối hợp với A thực hiện": helpers inside the action stay in its span.
    if (inner && inner.from === range.from && inner.next < range.to)
      range = { from: inner.next, to: range.to };
    return {
      action: actionOf(reading, range, part.deadline, part.report),
      deadline,
      report: part.report,
      coordinators: inner ? inner.items : shared,
    };
  });
}
