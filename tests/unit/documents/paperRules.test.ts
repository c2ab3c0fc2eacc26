import { describe, expect, it } from 'vitest';
import { annexHeading, roman } from '#shared/documents/annexHeading';
import { balancedLines } from '#shared/documents/balancedLines';
import { addresseeLines, recipientColumns, recipientLines } from '#shared/documents/closing';
import { documentDate, numericDate } from '#shared/documents/documentDate';
import { documentNumber } from '#shared/documents/documentNumber';
import { documentTitle } from '#shared/documents/documentTitle';
import { endMark } from '#shared/documents/endMark';
import { layoutProfiles } from '#shared/documents/layoutProfile';
import { masthead, titleLines } from '#shared/documents/masthead';
import type { OrganNames } from '#shared/documents/model';
import { pageRangeText, parsePageRanges, zeroBasedRanges } from '#shared/documents/pageRanges';
import { pictureSize } from '#shared/documents/pictureSize';
import { profileInForce } from '#shared/documents/profileInForce';
import { fittedSigningLines, signingLines } from '#shared/documents/signingLines';
import { textWidth } from '#shared/documents/textWidth';
import { kinds } from './samples/kinds';
import { divisionOrgans, teamOrgans } from './samples/office';
import { stress } from './samples/stress';

const profile = layoutProfiles['nd30-2020'];

const headOf = (organs: OrganNames) => masthead({ ...kinds.conclusionNotice, organs }, profile);

describe('number and date', () => {
  it('pads the number, or leaves a gap for the clerk', () => {
    expect(documentNumber({ number: 5, notation: 'TB-UBND' })).toBe('05/TB-UBND');
    expect(documentNumber({ number: 134, notation: 'TB-VPCP' })).toBe('134/TB-VPCP');
    expect(documentNumber({ number: null, notation: 'TB-UBND' })).toBe('      /TB-UBND');
  });

  it('pads days under 10 and the months 1 and 2 only', () => {
    expect(documentDate('2019-01-28')).toBe('ngày 28 tháng 01 năm 2019');
    expect(documentDate('2019-02-03')).toBe('ngày 03 tháng 02 năm 2019');
    expect(documentDate('2020-03-05')).toBe('ngày 05 tháng 3 năm 2020');
    expect(documentDate('2019-12-31')).toBe('ngày 31 tháng 12 năm 2019');
  });

  it('leaves gaps for what is not known yet', () => {
    expect(documentDate('2019-01')).toBe('ngày        tháng 01 năm 2019');
    expect(documentDate('2019')).toBe('ngày        tháng        năm 2019');
    expect(documentDate(null)).toBe('ngày        tháng        năm       ');
    expect(numericDate('2019-02-28')).toBe('28/02/2019');
  });

  it('chooses the profile by the day the decree took effect', () => {
    expect(profileInForce('2019-01-28')).toBe('tt01-2011');
    expect(profileInForce('2020-03-04')).toBe('tt01-2011');
    expect(profileInForce('2020-03-05')).toBe('nd30-2020');
  });
});

describe('profiles', () => {
  it.each(Object.values(layoutProfiles))(
    '$id keeps the ranges of the decree',
    ({ margins, sizes, firstLineIndent }) => {
      const within = (value: number, low: number, high: number) => value >= low && value <= high;
      expect(within(margins.top, 20, 25) && within(margins.bottom, 20, 25)).toBe(true);
      expect(within(margins.left, 30, 35) && within(margins.right, 15, 20)).toBe(true);
      expect(
        [sizes.nationalTitle, sizes.governingBody, sizes.issuingOrgan].every((size) => within(size, 12, 13)),
      ).toBe(true);
      expect([sizes.motto, sizes.placeAndDate, sizes.typeName, sizes.subject, sizes.body].every((size) => within(size, 13, 14))).toBe(true); // prettier-ignore
      expect([sizes.code, sizes.recipientsTitle, sizes.recipients]).toEqual([13, 12, 11]);
      expect([10, 12.7]).toContain(firstLineIndent);
    },
  );

  it('differ in the place of the page number', () => {
    expect(layoutProfiles['nd30-2020'].pageNumber).toBe('topCentre');
    expect(layoutProfiles['tt01-2011'].pageNumber).toBe('bottomRight');
  });
});

describe('lines', () => {
  it('measures text as the font does', () => {
    // 33 letters at 12 pt, read back from a PDF.
    expect(textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 'bold')).toBeCloseTo(88.3, 1);
    expect(textWidth('Độc lập - Tự do - Hạnh phúc', 13, 'bold')).toBeCloseTo(56.1, 1);
    expect(textWidth('ươƯƠ', 10, 'regular')).toBeCloseTo(
      ((1110 + 1083 + 1589 + 1479) / 2048) * 10 * (25.4 / 72),
      5,
    );
  });

  it('breaks long organ names between words that mean something', () => {
    expect(headOf(divisionOrgans).issuingOrgan).toEqual(['PHÒNG LAO ĐỘNG -', 'THƯƠNG BINH VÀ XÃ HỘI']);
    expect(headOf(teamOrgans).issuingOrgan).toEqual(['ĐỘI QUẢN LÝ TRẬT TỰ', 'XÂY DỰNG ĐÔ THỊ']);
  });

  it('keeps a break that the office asked for', () => {
    expect(
      balancedLines('ỦY BAN NHÂN DÂN\nQUẬN LONG BIÊN', { width: 200, sizePt: 12, weight: 'bold' }),
    ).toEqual(['ỦY BAN NHÂN DÂN', 'QUẬN LONG BIÊN']);
  });

  it('splits a 200-character subject into lines of about equal length', () => {
    const { subject } = titleLines(stress.longSubject, profile);
    const widths = subject.map((line) => textWidth(line, 14, 'bold'));
    expect(subject).toHaveLength(4);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(25);
    expect(subject.join(' ')).toBe(stress.longSubject.subject);
  });

  it('draws rules of a third to a half of the line above', () => {
    const head = headOf(teamOrgans);
    const share = head.organRule / textWidth('XÂY DỰNG ĐÔ THỊ', 12, 'bold');
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
  });

  it('survives a name that fits nowhere', () => {
    expect(balancedLines('A'.repeat(200), { width: 10, sizePt: 12, weight: 'bold' })).toEqual([
      'A'.repeat(200),
    ]);
    expect(balancedLines('', { width: 10, sizePt: 12, weight: 'bold' })).toEqual(['']);
  });
});

describe('signing', () => {
  const deputy = {
    kind: 'forHead',
    head: 'Chủ tịch',
    signer: { kind: 'own', post: 'Phó Chủ tịch' },
  } as const;

  it.each([
    [{ kind: 'own', post: 'Chủ tịch' }, ['CHỦ TỊCH']],
    [{ kind: 'acting', post: 'Chủ tịch' }, ['Q. CHỦ TỊCH']],
    [
      { kind: 'onBehalf', body: 'Ủy ban nhân dân', signer: deputy },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [
      { kind: 'byOrder', head: 'Chủ tịch', signer: { kind: 'own', post: 'Chánh Văn phòng' } },
      ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    ],
    [
      { kind: 'byAuthorisation', head: 'Chủ tịch', signer: { kind: 'own', post: 'Trưởng phòng' } },
      ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG'],
    ],
  ] as const)('%j', (capacity, lines) => {
    expect(signingLines(capacity)).toEqual(lines);
  });

  it('breaks a capacity wider than its half of the page', () => {
    const lines = fittedSigningLines({ kind: 'own', post: 'Đại diện đơn vị được kiểm tra' }, 78, profile);
    expect(lines).toEqual(['ĐẠI DIỆN ĐƠN VỊ', 'ĐƯỢC KIỂM TRA']);
  });
});

describe('closing', () => {
  it('ends the text with one mark', () => {
    expect(endMark('để thực hiện')).toBe('để thực hiện./.');
    expect(endMark('để thực hiện. ')).toBe('để thực hiện./.');
    expect(endMark('để thực hiện./.')).toBe('để thực hiện./.');
  });

  it('punctuates recipients and addressees', () => {
    expect(recipientLines({ places: [], filing: 'VT', drafter: 'PL.(300)' })).toEqual([
      '- Lưu: VT, PL.(300).',
    ]);
    expect(recipientLines({ places: ['UBND Thành phố'], filing: 'VT, VP' })).toEqual([
      '- UBND Thành phố;',
      '- Lưu: VT, VP.',
    ]);
    expect(addresseeLines([])).toEqual([]);
    expect(addresseeLines(['Sở Nội vụ'])).toEqual(['Kính gửi: Sở Nội vụ']);
    expect(addresseeLines(['Sở Nội vụ', 'Sở Y tế'])).toEqual(['Kính gửi:', '- Sở Nội vụ;', '- Sở Y tế.']);
  });

  it('lets only a long list of recipients flow below the signature, and loses none', () => {
    expect(recipientColumns(kinds.conclusionNotice, profile).below).toEqual([]);
    const { beside, below } = recipientColumns(stress.fortyRecipients, profile);
    expect(beside.length).toBeGreaterThan(2);
    expect(beside.length + below.length).toBe(41);
  });
});

describe('annexes', () => {
  it('number themselves in Roman numerals when there are several', () => {
    expect(annexHeading(kinds.report, 1)).toEqual({
      label: 'Phụ lục II',
      title: 'VĂN BẢN ĐÃ GIẢI QUYẾT',
      belongsTo:
        '(Kèm theo Báo cáo số 07/BC-UBND ngày 08 tháng 02 năm 2019 của Ủy ban nhân dân quận Long Biên)',
    });
    expect(annexHeading(kinds.monthlyBulletin, 0).label).toBe('Phụ lục');
    expect(() => annexHeading(kinds.report, 2)).toThrow(RangeError);
    expect([1, 4, 9, 14, 40, 88].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'LXXXVIII']);
  });
});

describe('small rules', () => {
  it('names a document in one line', () => {
    expect(documentTitle(kinds.conclusionNotice)).toMatch(
      /^THÔNG BÁO 05\/TB-UBND - Kết luận của đồng chí Vũ Thu Hà/u,
    );
    expect(documentTitle(kinds.handlingSlip)).toBe('PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN');
  });

  it('reads page ranges as people type them', () => {
    expect(parsePageRanges('1-3, 5')).toEqual([{ from: 1, to: 3 }, { from: 5, to: 5 }]); // prettier-ignore
    expect(['', '0', '3-1', 'a', '1-', '1,,2'].map(parsePageRanges)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(pageRangeText([{ from: 1, to: 3 }])).toBe('1-3');
    expect(zeroBasedRanges([{ from: 1, to: 3 }])).toEqual([{ from: 0, to: 2 }]);
  });

  it('fits pictures into their room without enlarging or distorting', () => {
    const picture = { source: '', alternative: '', widthPx: 4000, heightPx: 3000 };
    expect(pictureSize(picture, { width: 80, height: 72 })).toEqual({ width: 80, height: 60 });
    expect(
      pictureSize({ ...picture, widthPx: 96, heightPx: 96 }, { width: 80, height: 72 }).width,
    ).toBeCloseTo(25.4);
  });
});
