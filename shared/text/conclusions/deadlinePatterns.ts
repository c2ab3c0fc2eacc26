/**
 * The phrases by which official Vietnamese says when a task is due. Written with plain spaces, each of which stands
 * for up to four white-space characters; every repetition is bounded, so that a search stays linear in the text.
 */
export type DeadlineKind = 'day' | 'hour' | 'period' | 'relative' | 'event' | 'recurrence' | 'before';
export type DeadlinePattern = Readonly<{ kind: DeadlineKind; pattern: RegExp }>;

const PART = '(?:sáng|trưa|chiều|tối|đêm)';
const TIME = `\\d{1,2}(?:\\s?(?:h|giờ|g)\\s?(?:\\d{1,2})?(?:\\s?phút)?|:\\d{2})(?: ${PART})?`;
const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)';
const NUMERIC = '\\d{1,2}(?:\\s?[/–-]\\s?\\d{1,2}(?:\\s?[/.–-]\\s?\\d{4})?|\\.\\d{1,2}\\.\\d{4})';
const LONG_DAY = 'ngày \\d{1,2} tháng \\d{1,2}(?:,? năm \\d{4}|\\s?[/-]\\s?\\d{4})?';
// Up to three words may name the day: "ngày Khai giảng 05/9/2024".
const DAY = `(?:${LONG_DAY}|(?:ngày (?:\\p{L}{1,8} ){0,3})?${NUMERIC}|ngày \\d{1,2}\\.\\d{1,2}(?!\\d)|(?:dịp )?(?:lễ |quốc khánh |ngày lễ |tết dương lịch ){1,2}${NUMERIC}|cùng ngày|(?:ngày )?hôm nay|ngày mai|ngày \\d{1,2} tháng này)`;
const MOMENT = `(?:${TIME},? )?(?:${PART} )?(?:${WEEKDAY},? )?${DAY}(?: (?:này|tới|năm nay|năm sau))?`;
const MONTH_NAME = '(?:một|hai|ba|tư|sáu|bảy|tám|chín|mười(?: một| hai)?)';
const MONTH = `tháng (?:(?:\\d{1,2}(?:(?:\\s?[,–-]\\s?| và (?:tháng )?)\\d{1,2}(?!\\d))?|${MONTH_NAME})(?:\\s?[/–-]\\s?\\d{4}|,? năm \\d{4})?(?: (?:này|tới|năm nay|năm sau))?|này|tới|sau)`;
const QUARTER =
  'qu[ýí] (?:(?:iv|i{1,3}|[1-4])(?:(?:\\s?[,–-]\\s?| và (?:qu[ýí] )?)(?:iv|i{1,3}|[1-4](?!\\d)))?(?:\\s?[/–-]\\s?\\d{4}|,? năm \\d{4}| năm nay)?|này|tới|sau)';
const YEAR = 'năm (?:học \\d{4}\\s?[–/-]\\s?\\d{4}|\\d{4}(?!\\s?[–-]\\s?\\d)|nay)';
const HALF = '(?:0?6|sáu) tháng (?:đầu|cuối) năm(?: \\d{4}| nay)?';
const WEEK =
  '(?:đầu |cuối |giữa )?tuần (?:này|tới|sau)|cuối tuần(?: này)?|(?:(?:sáng|trưa|chiều|tối) )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? tuần (?:này|tới|sau)';
const END_OF = '(?:cuối|hết) (?:năm|tháng|qu[ýí])(?: (?:này|nay|sau|tới))?(?! \\d)';
const TARGET = `(?:${MOMENT}|${MONTH}|${QUARTER}|${HALF}|${YEAR}|${END_OF}|${WEEK})`;
const EDGE =
  '(?:đầu|giữa|cuối|hết|nửa đầu|nửa cuối|trung tuần|thượng tuần|hạ tuần|thời điểm|thời gian|khoảng|những ngày (?:đầu|cuối)) ';
const LATEST = '(?:chậm|muộn|trễ) nhất(?: là)?';
const CUE = `(?:(?:xong )?(?:ngay )?(?:${LATEST} |không (?:muộn|chậm) (?:hơn|quá) |hạn (?:cuối|chót)(?: là)? )?(?:từ (?:nay|giờ) (?:cho )?)?(?:đến|tới|trong|nội trong|trước|vào|xong|sang) |${LATEST} |hạn (?:cuối|chót)(?: là)? |không quá )`;
const COUNT = '(?:\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười lăm)';
const SINCE_WHAT =
  '(?:(?:ký(?: ban hành)?|ban hành|được ban hành|phát hành)(?: (?:văn bản|thông báo|kết luận|công văn|quyết định|kế hoạch|chỉ thị|công điện))?|nhận(?: được)?(?: đủ| đầy đủ)?(?: (?:văn bản|thông báo|hồ sơ|báo cáo|công văn|kết luận|chỉ đạo|đề nghị|kiến nghị|phản ánh))?|có (?:kết luận|thông báo|văn bản|hiệu lực)|ra (?:thông báo|văn bản)|họp|kết thúc \\p{L}+ \\p{L}+)(?: (?:này|hợp lệ))?';
const SINCE = `,?\\s?(?:kể )?(?:từ|sau) (?:hôm nay|nay|(?:ngày|khi|thời điểm) ${SINCE_WHAT})`;
const LENGTH = `${COUNT}(?:\\s?[–-]\\s?\\d{1,3})? (?:giờ|tiếng|ngày|tuần|tháng)(?! (?:đầu|cuối|qua|gần|vừa|trước))(?: làm việc)?(?: (?:tới|nữa))?`;
const WITHIN = `(?:${LATEST} )?(?:trong(?: vòng| thời gian| thời hạn| khoảng)?|sau|không quá|tối đa)`;
const EVERY = '(?:hàng|hằng|mỗi)';
const EVERY_UNIT = `${EVERY} (?:ngày|tuần|tháng|qu[ýí]|năm)(?:(?:, | và )(?:${EVERY} )?(?:tuần|tháng|qu[ýí]|năm|6 tháng))?(?:,? (?:ít nhất |tối thiểu )?(?:một|hai|\\d{1,2}) lần)?`;
const TET =
  'tết(?: nguyên đán| âm lịch| cổ truyền)?(?: \\p{L}{2,4} (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi))?(?:,? (?:năm )?\\d{4})?';

function pattern(kind: DeadlineKind, source: string): DeadlinePattern {
  const spaced = source.replace(/ /g, '\\s{1,4}');
  return { kind, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`, 'gu') };
}

export const deadlinePatterns: readonly DeadlinePattern[] = [
  pattern(
    'recurrence',
    `(?:(?:trước|vào|chậm nhất|từ) )?(?:(?:${TIME}|${PART}|${WEEKDAY}|ngày \\d{1,2}(?: đến (?:ngày )?\\d{1,2})?|đầu|cuối|ngày cuối) ){0,3}(?:định kỳ )?${EVERY_UNIT}`,
  ),
  pattern(
    'recurrence',
    '(?:trước )?(?:ngày )?\\d{1,2} (?:của )?(?:hàng tháng|tháng cuối (?:hàng |mỗi )?qu[ýí]|tháng cuối cùng của qu[ýí])',
  ),
  pattern(
    'recurrence',
    `định kỳ(?: ${COUNT} (?:ngày|tuần|tháng|qu[ýí]|năm)(?:\\s?/\\s?(?:(?:một|1|01) )?lần| (?:một|1|01|\\d{1,2}) lần)?| (?:tháng|qu[ýí]|năm|tuần))?(?:, (?:hàng |hằng )?(?:năm|qu[ýí]))?`,
  ),
  pattern(
    'recurrence',
    `(?:${COUNT} (?:lần|lượt|buổi)\\s?/\\s?|${COUNT} )(?:ngày|tuần|tháng|qu[ýí]|năm)(?:[ /](?:một|1|01|\\d{1,2}) (?:lần|buổi|lượt))`,
  ),
  pattern('recurrence', `${COUNT} (?:lần|buổi|lượt)\\s?/\\s?(?:ngày|tuần|tháng|qu[ýí]|năm)`),
  pattern('day', `từ (?:${TIME} )?${DAY} (?:cho )?(?:đến|tới) (?:hết )?${MOMENT}`),
  pattern('day', `${CUE}(?:${EDGE})?${TARGET}`),
  pattern('day', `(?:hết|cuối) (?:${MOMENT}|${MONTH}|${QUARTER}|${YEAR})`),
  // Without a cue a day is a deadline only right after the word that asks for completion.
  pattern(
    'day',
    `(?<=(?:hoàn thành|hoàn tất|xong|thời hạn|thời gian|thời gian thực hiện|thời gian hoàn thành|hạn)\\s?:?\\s{0,2})(?:${MOMENT}|${MONTH}|${QUARTER}|${YEAR})`,
  ),
  pattern('hour', `(?:xong )?trước ${TIME}`),
  pattern('period', '(?:ngay )?trong (?:ngày|tuần|tháng|qu[ýí]|năm)(?: này)?(?=\\s?[,.;)]|\\s*$| phải)'),
  pattern('relative', `${WITHIN} ${LENGTH}(?:${SINCE})?`),
  pattern('relative', `(?:${LATEST} )?${LENGTH}${SINCE}`),
  pattern('event', '(?:ngay )?sau (?:cuộc họp|buổi họp|hội nghị|buổi làm việc|phiên họp|kỳ họp)(?: này)?'),
  pattern('event', `ngay sau (?:${TET}|kỳ nghỉ(?: ${TET})?|đại hội|kỳ thi|lễ)`),
  pattern(
    'event',
    `(?:(?:xong )?(?:${LATEST} )?(?:ngay )?(?:trước|trong (?:tuần|những ngày)(?: giáp| trước| cận)?|(?:từ (?:nay|giờ) )?(?:đến|tới)(?: hết)?)) ${TET}`,
  ),
  pattern(
    'event',
    '(?:trước|trong|đến|vào|xong trước) (?:ngày )?(?:rằm|mùng \\d{1,2}|\\d{1,2}) tháng (?:giêng|chạp)(?: âm lịch)?',
  ),
  pattern(
    'event',
    'trước (?:ngày khai giảng|năm học mới|mùa (?:mưa bão|mưa lũ|mưa|lũ|khô)|kỳ họp(?: (?:cuối năm|giữa năm|thứ \\d{1,2}))?)(?:,? (?:năm(?: học)? )?\\d{4}(?:\\s?[–-]\\s?\\d{4})?)?',
  ),
  pattern('before', '(?:xong )?trước khi [^,.;:()\\n]{2,60}'),
];
