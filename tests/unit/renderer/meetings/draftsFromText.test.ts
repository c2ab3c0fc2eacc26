import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftsFromText, draftsOfNotes } from '../../../../renderer/features/meetings/text/draftsFromText';
import { paintText } from '../../../../renderer/features/meetings/text/paintText';
import { paragraphsOf } from '../../../../renderer/features/meetings/text/paragraphs';
import { parseConclusions } from '#shared/text/conclusions/parseConclusions';
import { parserDirectory } from '../../../../renderer/features/meetings/text/parserDirectory';
import { toConclusions } from '../../../../renderer/features/meetings/text/toConclusions';
import { conclusion } from '#shared/domain/meetings';
import type { UnitData } from '#shared/domain/units';
import type { View } from '#shared/ipc/views';

const unit = (id: string, name: string, type: UnitData['type'], ...aliases: string[]): View<UnitData> => ({
  id,
  sync: 'accepted',
  data: {
    name,
    shortName: '',
    type,
    code: '',
    parentUnitId: '',
    order: 0,
    aliases,
    officialEmail: '',
    validFrom: '',
    validTo: '',
    predecessorIds: [],
  },
});

const directory = parserDirectory(
  [
    unit('vp', 'Văn phòng HĐND&UBND quận', 'OFFICE', 'Văn phòng'),
    unit('tckh', 'Phòng Tài chính - Kế hoạch', 'DIVISION', 'TCKH'),
    unit('qldt', 'Phòng Quản lý đô thị', 'DIVISION', 'QLĐT'),
    unit('gt', 'UBND phường Giang Biên', 'WARD'),
    unit('bd', 'UBND phường Bồ Đề', 'WARD'),
  ],
  '2019-01-28',
);

const text = [
  'Sau khi nghe báo cáo, Chủ tịch UBND quận kết luận như sau:',
  '1. Ghi nhận kết quả công tác chuẩn bị Tết của các đơn vị.',
  '2. Giao Phòng Tài chính - Kế hoạch chủ trì, phối hợp với Văn phòng HĐND&UBND quận rà soát các chỉ tiêu, báo cáo Chủ tịch UBND quận trước ngày 15/02/2019; giao Phòng QLĐT kiểm tra chiếu sáng công cộng, hoàn thành trước ngày 01/02/2019.',
  '3. Yêu cầu UBND các phường trực Tết, báo cáo hàng ngày về Văn phòng HĐND&UBND quận.',
].join('\n');

const draftsOf = (given: string) =>
  draftsFromText(given, parseConclusions(given, { meetingDate: '2019-01-28' }), directory);

describe('drafts read from a text', () => {
  const drafts = draftsOf(text);

  it('name who leads, who helps, until when, and how often', () => {
    expect(
      drafts.map(({ leadIds, coordinatingIds, dueDate, recurrence }) => ({
        leadIds,
        coordinatingIds,
        dueDate,
        recurrence,
      })),
    ).toEqual([
      { leadIds: ['tckh'], coordinatingIds: ['vp'], dueDate: '2019-02-15', recurrence: null },
      { leadIds: ['qldt'], coordinatingIds: [], dueDate: '2019-02-01', recurrence: null },
      { leadIds: ['gt', 'bd'], coordinatingIds: [], dueDate: '', recurrence: 'daily' },
    ]);
  });

  it('divide their paragraph without losing a word', () => {
    expect(drafts[0]?.text).toMatch(/^Giao Phòng Tài chính.*15\/02\/2019;$/u);
    expect(drafts[1]?.text).toBe(
      'giao Phòng QLĐT kiểm tra chiếu sáng công cộng, hoàn thành trước ngày 01/02/2019.',
    );
  });

  it('leave praise alone until the person wants it noted', () => {
    const notes = draftsOfNotes(text, drafts);
    expect(notes.map((note) => note.text)).toEqual([
      'Sau khi nghe báo cáo, Chủ tịch UBND quận kết luận như sau:',
      'Ghi nhận kết quả công tác chuẩn bị Tết của các đơn vị.',
    ]);
    expect(notes.every(({ noTask }) => noTask)).toBe(true);
  });

  it('become conclusions that the record takes, one task id for each lead', () => {
    const accepted = drafts.map((draft) => ({ ...draft, state: 'accepted' as const }));
    const made = toConclusions(accepted, (words) => `Thường xuyên: ${words}`);
    for (const one of made) expect(conclusion.safeParse(one).success).toBe(true);
    expect(made[2]).toMatchObject({ leadUnitId: 'gt', alsoLead: [{ unitId: 'bd' }], recurrence: 'daily' });
    expect(made[2]?.noDueDateReason).toContain('hàng ngày');
    expect(
      new Set(made.flatMap(({ taskId, alsoLead = [] }) => [taskId, ...alsoLead.map(({ id }) => id)])).size,
    ).toBe(4);
  });

  it('are only those that were accepted', () => {
    expect(toConclusions(drafts, String)).toEqual([]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'Giao Phòng QLĐT ',
    'kiểm tra',
    ' trước ngày 15/02/2019',
    '; ',
    '. ',
    '\n',
    '- ',
    '1. ',
    'Yêu cầu các phường ',
    'hàng tháng',
    'báo cáo UBND quận',
    'ỳ'.normalize('NFD'),
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('is painted from its first letter to its last', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const assignments = parseConclusions(given, { meetingDate: null });
        const runs = paintText(given, assignments, draftsFromText(given, assignments, directory));
        expect(runs.map((run) => run.text).join('')).toBe(given);
      }),
    );
  });

  it('gives drafts inside it that do not overlap', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const drafts = draftsOf(given);
        for (const [index, { from, to }] of drafts.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(given.length);
          expect(drafts[index + 1]?.from ?? given.length).toBeGreaterThanOrEqual(to);
        }
        for (const { from, to } of paragraphsOf(given)) expect(given.slice(from, to)).toMatch(/\S/u);
      }),
      { numRuns: 300 },
    );
  });
});
