import { conclusionNotice } from '#shared/documents/builders/conclusionNotice';
import { handlingRegister } from '#shared/documents/builders/handlingRegister';
import type { AdministrativeDocument } from '#shared/documents/model';
import { longBienNotice } from './longBienNotice';
import { districtOrgans, divisionOrgans, teamOrgans } from './office';
import { registerRows } from './registerRows';

const [firstSection] = longBienNotice.sections;
const conclusions = firstSection?.conclusions ?? [];

/** A notice with as many numbered conclusions as asked for, of varied length. */
export function longNotice(count: number): AdministrativeDocument {
  const many = Array.from({ length: count }, (_, index) => ({
    ...(conclusions[index % conclusions.length] ?? {
      leadUnit: null,
      coordinatingUnits: [],
      deadline: null,
      none: true,
    }),
    text: `Nội dung ${index + 1}: ${conclusions[index % conclusions.length]?.text ?? ''}`,
  }));
  return conclusionNotice({
    ...longBienNotice,
    organs: teamOrgans,
    sections: [{ title: 'Nội dung kết luận', conclusions: many }],
  });
}

/** Documents that break careless layouts. */
export const stress = {
  /** About twelve pages. */
  twelvePages: longNotice(62),
  fortyRecipients: conclusionNotice({
    ...longBienNotice,
    organs: divisionOrgans,
    recipients: {
      places: Array.from(
        { length: 40 },
        (_, index) =>
          `Trường Mầm non, Tiểu học và Trung học cơ sở số ${index + 1} quận Long Biên (để thực hiện)`,
      ),
      filing: 'VT, VP (Ngọc, 45 bản)',
    },
  }),
  longSubject: {
    ...conclusionNotice({ ...longBienNotice, organs: teamOrgans }),
    urgency: 'flash',
    subject:
      'Kết luận của đồng chí Vũ Thu Hà - Chủ tịch UBND quận tại cuộc họp giao ban lãnh đạo UBND quận về công tác chỉ đạo điều hành và việc thực hiện nhiệm vụ phục vụ nhân dân đón Tết Nguyên đán Kỷ Hợi năm 2019, ngày 28/01/2019',
  } satisfies AdministrativeDocument,
  register300: handlingRegister({
    organs: districtOrgans,
    place: 'Long Biên',
    date: '2019-01-31',
    period: 'Từ ngày 01/01/2019 đến ngày 31/01/2019',
    rows: registerRows(300),
  }),
};
