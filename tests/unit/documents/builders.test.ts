import { describe, expect, it } from 'vitest';
import { conclusionNotice } from '#shared/documents/builders/conclusionNotice';
import { evaluationSheet } from '#shared/documents/builders/evaluationSheet';
import { handlingSlip } from '#shared/documents/builders/handlingSlip';
import { inspectionRecord } from '#shared/documents/builders/inspectionRecord';
import { monthlyBulletin } from '#shared/documents/builders/monthlyBulletin';
import { blockText } from '#shared/documents/blockText';
import type { AdministrativeDocument } from '#shared/documents/model';
import { kinds } from './samples/kinds';
import { longBienNotice } from './samples/longBienNotice';
import { districtOffice, districtOrgans, teamOrgans } from './samples/office';

const words = (document: AdministrativeDocument) => document.body.flatMap(blockText);

describe('every kind', () => {
  it.each(Object.entries(kinds))('%s is of its kind and has its boxes', (kind, document) => {
    expect(document.kind).toBe(kind);
    expect(document.organs.issuingOrgan).not.toBe('');
    expect(document.typeName).not.toBe('');
    const minutes = kind === 'meetingMinutes' || kind === 'inspectionRecord';
    expect(document.placeAndDate === null).toBe(minutes);
    if (minutes) expect(document.signatures.length).toBeGreaterThanOrEqual(2);
  });

  it.each(Object.entries(kinds).filter(([, document]) => document.recipients !== null))(
    '%s ends with its mark',
    (_, document) => {
      expect(words(document).at(-1)).toMatch(/[^./]\.\/\.$/u);
    },
  );
});

describe('conclusionNotice', () => {
  it('says who leads, who helps and by when, and nothing of that where no task arises', () => {
    const text = words(kinds.conclusionNotice);
    expect(text).toContain(
      '- Chủ trì: Văn phòng HĐND&UBND quận (Bộ phận CNTT); phối hợp: phòng Nội vụ; thời hạn: 28/02/2019.',
    );
    expect(text).toContain('- Chủ trì: Văn phòng HĐND&UBND quận.');
    expect(text.filter((line) => line.startsWith('- Chủ trì'))).toHaveLength(4);
  });

  it('numbers through each section, under a Roman numeral', () => {
    const text = words(kinds.conclusionNotice);
    expect(text.filter((line) => /^[IVX]+\. /u.test(line)).map((line) => line.split(' ')[0])).toEqual([
      'I.',
      'II.',
    ]);
    expect(text.filter((line) => /^\d+\. /u.test(line)).map((line) => line.split(' ')[0])).toEqual([
      '1.',
      '2.',
      '3.',
      '1.',
      '2.',
    ]);
  });

  it('opens with the meeting, or with what the secretary wrote', () => {
    expect(words(kinds.conclusionNotice)[0]).toMatch(
      /^08 giờ 00, ngày 28\/01\/2019, tại trụ sở UBND quận, đồng chí Vũ Thu Hà - Chủ tịch/u,
    );
    const own = conclusionNotice({ ...longBienNotice, opening: 'Mở đầu riêng:', closing: 'Kết riêng.' });
    expect(words(own)[0]).toBe('Mở đầu riêng:');
    expect(words(own).at(-1)).toBe('Kết riêng./.');
  });

  it('stands without a name of the chair', () => {
    const document = conclusionNotice({ ...longBienNotice, chair: { post: 'Chủ tịch UBND quận' } });
    expect(document.subject).toBe(
      'Kết luận của Chủ tịch UBND quận tại cuộc họp giao ban lãnh đạo UBND quận ngày 28/01/2019',
    );
  });

  it('takes urgency, circulation and contact from the office', () => {
    const document = conclusionNotice({
      ...longBienNotice,
      urgency: 'flash',
      circulation: 'internal',
      contact: 'Số 1 Vạn Hạnh',
    });
    expect(document).toMatchObject({ urgency: 'flash', circulation: 'internal', contact: 'Số 1 Vạn Hạnh' });
  });
});

describe('tables', () => {
  it('sum the bulletin and list every late task under its unit', () => {
    const one = {
      name: 'A',
      carriedOver: 1,
      assigned: 2,
      completedOnTime: 3,
      completedLate: 4,
      withinTerm: 5,
      overdue: 6,
      extended: 7,
      reminders: 8,
    };
    const document = monthlyBulletin({
      ...districtOffice,
      month: '2019-01',
      leaders: [one, one],
      units: [],
      lateTasks: [],
      remarks: [],
    });
    expect(words(document)).toEqual(
      expect.arrayContaining(['Tổng số', '2', '4', '6', '8', '10', '12', '14', '16']),
    );
    expect(document.annexes).toEqual([]);
    const late = kinds.monthlyBulletin.annexes[0]?.body[0];
    const rows = late?.kind === 'table' ? late.rows : [];
    expect(rows.filter((row) => row.kind === 'group')).toHaveLength(3);
    expect(rows.filter((row) => row.kind === 'cells')).toHaveLength(24);
  });

  it('leave a total open until the scorer has scored everything', () => {
    const [table] = kinds.evaluationSheet.body.filter((block) => block.kind === 'table');
    const total = table?.kind === 'table' ? table.rows.at(-1) : undefined;
    expect(total).toMatchObject({ cells: ['', 'Tổng điểm', '100', '93', '89,5', ''], total: true });
    expect(
      evaluationSheet({
        organs: districtOrgans,
        place: '',
        date: null,
        period: '',
        person: { name: '', post: '', unit: '' },
        scorers: [],
        groups: [],
        grade: null,
        comments: [],
        signers: [],
      }).draft,
    ).toBe(true);
  });

  it('say that an inspection found nothing, and leave the unit room to answer', () => {
    const document = inspectionRecord({
      organs: teamOrgans, number: null, notation: 'BB-ĐKT', signed: true, title: 'Kiểm tra', bases: [], start: { date: '2019-01-30', time: '08:30' }, end: null,
      venue: 'chợ', inspectedUnit: 'UBND phường', team: [], unitPeople: [], sections: [], findings: [], result: null, recommendations: [], unitOpinion: null, photos: [], recipients: null,
    }); // prettier-ignore
    expect(words(document)).toContain('Không phát hiện tồn tại.');
    expect(document.body).toContainEqual({ kind: 'dottedLines', count: 2 });
    expect(document.annexes).toEqual([]);
  });

  it('leave lines on the slip for opinions that are written by hand', () => {
    const empty = { text: null, date: null };
    const slip = handlingSlip({ organs: districtOrgans, place: 'Long Biên', date: null, incoming: { arrivalNumber: null, arrivalDate: null, description: 'Công văn' }, leader: { ...empty, lead: null, coordinating: [] }, unitHead: { ...empty, assignee: null }, solver: empty }); // prettier-ignore
    expect(slip.body.filter((block) => block.kind === 'dottedLines')).toHaveLength(3);
  });
});
