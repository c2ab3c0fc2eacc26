import { describe, expect, it } from 'vitest';
import { parseConclusions } from '#shared/text/conclusions/parseConclusions';

/** Meeting on Monday 28/01/2019, eight days before Tết. */
const meetingDate = '2019-01-28';

function deadline(words: string, date: string | null = meetingDate) {
  const found = parseConclusions(`Giao Phòng Nội vụ rà soát hồ sơ cán bộ ${words}.`, {
    meetingDate: date,
  })[0];
  return {
    text: found?.deadline?.quote.text,
    iso: found?.deadline?.iso,
    suggested: found?.deadline?.suggestedIso,
    every: found?.recurrence?.kind,
  };
}

describe('days of the calendar', () => {
  it.each([
    ['trước ngày 15/3/2019', '2019-03-15'],
    ['trước 15h00 ngày 30/01', '2019-01-30'],
    ['chậm nhất 30/6', '2019-06-30'],
    ['chậm nhất là ngày 05 tháng 02 năm 2019', '2019-02-05'],
    ['xong trước ngày 10-4', '2019-04-10'],
    ['trước ngày 20.3', '2019-03-20'],
    ['trước ngày 10/01', '2019-01-10'],
    ['trước ngày 15/12', '2019-12-15'],
    ['vào cuối tháng 2/2019', '2019-02-28'],
    ['trong tháng 2 năm 2020', '2020-02-29'],
    ['trong tháng 12', '2019-12-31'],
    ['trong tháng này', '2019-01-31'],
    ['trong Quý II', '2019-06-30'],
    ['trong quý IV-2019', '2019-12-31'],
    ['hết quý 3 năm 2019', '2019-09-30'],
    ['trong 6 tháng đầu năm 2019', '2019-06-30'],
    ['đến hết năm 2020', '2020-12-31'],
    ['từ nay đến cuối năm', '2019-12-31'],
    ['trong vòng 10 ngày', '2019-02-07'],
    ['trong vòng hai tuần tới', '2019-02-11'],
    ['trong tuần này', '2019-02-03'],
    ['ngay trong ngày mai', '2019-01-29'],
    ['từ ngày 11/3 đến ngày 15/3', '2019-03-15'],
  ])('%s', (words, iso) => expect(deadline(words)).toMatchObject({ text: words, iso, suggested: iso }));

  it('a date without a year needs the meeting', () => {
    expect(deadline('trước ngày 15/3', null)).toMatchObject({ text: 'trước ngày 15/3', iso: null });
    expect(deadline('trước ngày 15/3/2019', null).iso).toBe('2019-03-15');
    expect(deadline('trong tháng 1', '2018-12-20').iso).toBe('2019-01-31');
  });

  it('a day that does not exist is no date', () => {
    expect(deadline('trước ngày 31/02/2019')).toMatchObject({ text: 'trước ngày 31/02/2019', iso: null });
  });
});

describe('what the calendar does not fix: no date, an offer', () => {
  it.each([
    ['trong tuần giáp Tết', '2019-02-04'],
    ['trước Tết Nguyên đán Kỷ Hợi', '2019-02-04'],
    ['trước 23 tháng Chạp', '2019-01-28'],
    ['trong vòng 10 ngày kể từ ngày ký', '2019-02-07'],
    ['trong 05 ngày làm việc', '2019-02-04'],
    ['ngay sau cuộc họp', '2019-01-28'],
    ['trước mùa mưa bão', null],
  ])('%s', (words, suggested) =>
    expect(deadline(words)).toMatchObject({ text: words, iso: null, suggested }),
  );
});

describe('recurrences', () => {
  it.each([
    ['hàng tháng', 'monthly'],
    ['định kỳ hằng tuần', 'weekly'],
    ['trước ngày 25 hàng tháng', 'monthly'],
    ['định kỳ hằng quý', 'quarterly'],
    ['hằng năm', 'yearly'],
    ['hàng ngày', 'daily'],
    ['6 tháng một lần', 'half-yearly'],
    ['định kỳ', 'periodic'],
    ['trước 16h30 thứ Sáu hằng tuần', 'weekly'],
  ])('%s', (words, every) => expect(deadline(words)).toMatchObject({ text: words, iso: null, every }));
});

describe('no deadline', () => {
  it.each([
    'theo Quyết định số 202/QĐ-UBND ngày 10/01/2019',
    'theo kế hoạch hằng năm',
    'số liệu tính đến ngày 31/12/2018',
    'khẩn trương, kịp thời',
    'sử dụng đất trước ngày 15/10/1993',
  ])('%s', (words) => expect(deadline(words).text).toBeUndefined());
});
