import { commendationList } from '#shared/documents/builders/commendationList';
import { conclusionNotice } from '#shared/documents/builders/conclusionNotice';
import { evaluationSheet } from '#shared/documents/builders/evaluationSheet';
import { handlingRegister } from '#shared/documents/builders/handlingRegister';
import { handlingSlip } from '#shared/documents/builders/handlingSlip';
import { inspectionRecord } from '#shared/documents/builders/inspectionRecord';
import { invitation } from '#shared/documents/builders/invitation';
import { officialLetter } from '#shared/documents/builders/officialLetter';
import { meetingMinutes } from '#shared/documents/builders/meetingMinutes';
import { monthlyBulletin } from '#shared/documents/builders/monthlyBulletin';
import { report } from '#shared/documents/builders/report';
import type { AdministrativeDocument, DocumentKind } from '#shared/documents/model';
import { longBienNotice } from './longBienNotice';
import { districtOffice, districtOrgans, divisionOrgans, teamOrgans } from './office';
import { photo } from './picture';
import { registerRows } from './registerRows';

const units = [
  'Văn phòng HĐND&UBND', 'Phòng Nội vụ', 'Phòng Tài chính - Kế hoạch', 'Phòng Tài nguyên và Môi trường',
  'Phòng Lao động - Thương binh và Xã hội', 'Đội Quản lý trật tự xây dựng đô thị', 'UBND phường Bồ Đề',
]; // prettier-ignore
const leaders = [
  'Vũ Thu Hà - Chủ tịch',
  'Nguyễn Mạnh Trình - Phó Chủ tịch',
  'Đinh Thị Thu Hương - Phó Chủ tịch',
];

const counts = (name: string, index: number) => ({
  name,
  carriedOver: 3 + index,
  assigned: 12 + index * 2,
  completedOnTime: 9 + index,
  completedLate: index % 3,
  withinTerm: 4,
  overdue: index % 2,
  extended: index % 2,
  reminders: index,
});

/** One document of each kind, with the long names that the sample organisation has. */
export const kinds: Readonly<Record<DocumentKind, AdministrativeDocument>> = {
  conclusionNotice: conclusionNotice(longBienNotice),
  invitation: invitation({
    ...districtOffice,
    number: 12,
    notation: 'GM-UBND',
    date: '2019-01-25',
    subject:
      'Họp giao ban lãnh đạo UBND quận về công tác phục vụ nhân dân đón Tết Nguyên đán Kỷ Hợi năm 2019',
    guests: ['Các đồng chí Phó Chủ tịch UBND quận', ...units.map((unit) => `Đồng chí phụ trách ${unit}`)],
    chair: 'Đồng chí Vũ Thu Hà - Chủ tịch UBND quận',
    time: '08:00',
    venue: 'Phòng họp số 1, trụ sở UBND quận, số 1 phố Vạn Hạnh',
    agenda: [
      'Quy chế theo dõi, đôn đốc việc thực hiện nhiệm vụ',
      'Tiến độ các hoạt động trước, trong và sau Tết',
    ],
    notes: [
      'Đề nghị các đồng chí chuẩn bị báo cáo, gửi về Văn phòng HĐND&UBND quận trước 16 giờ 00 ngày 27/01/2019',
    ],
  }),
  meetingMinutes: meetingMinutes({
    organs: districtOrgans,
    number: 3,
    notation: 'BB-UBND',
    signed: true,
    title: 'Họp giao ban lãnh đạo UBND quận',
    start: { date: '2019-01-28', time: '08:00' },
    end: { date: '2019-01-28', time: '11:15' },
    venue: 'Phòng họp số 1, trụ sở UBND quận',
    chair: { post: 'Chủ tịch UBND quận', name: 'Vũ Thu Hà' },
    secretary: { post: 'Chuyên viên Văn phòng HĐND&UBND quận', name: 'Trần Thị Bích Ngọc' },
    present: leaders.slice(1).concat(units),
    absent: [{ who: 'Trưởng phòng Quản lý đô thị', reason: 'đi công tác' }],
    agenda: ['Quy chế theo dõi, đôn đốc', 'Phần mềm quản lý công việc', 'Chỉ tiêu kinh tế - xã hội'],
    proceedings: [
      { speaker: 'Chánh Văn phòng', text: 'Báo cáo tình hình thực hiện nhiệm vụ tháng 01/2019.' },
      { speaker: null, text: 'Các đại biểu thảo luận, thống nhất với nội dung báo cáo.' },
    ],
    conclusions: longBienNotice.sections.flatMap((section) => section.conclusions.map((one) => one.text)),
    recipients: { places: ['Lãnh đạo UBND quận', 'Các đơn vị dự họp'], filing: 'VT, Hồ sơ' },
  }),
  inspectionRecord: inspectionRecord({
    organs: teamOrgans,
    number: null,
    notation: 'BB-ĐKT',
    signed: false,
    title: 'Kiểm tra công tác phục vụ nhân dân đón Tết Nguyên đán Kỷ Hợi năm 2019 tại phường Bồ Đề',
    bases: [
      'Căn cứ Kế hoạch số 15/KH-UBND ngày 10/01/2019 của UBND quận Long Biên',
      'Căn cứ Thông báo số 05/TB-UBND ngày 28/01/2019',
    ],
    start: { date: '2019-01-30', time: '08:30' },
    end: { date: '2019-01-30', time: '11:00' },
    venue: 'UBND phường Bồ Đề và chợ Bồ Đề',
    inspectedUnit: 'UBND phường Bồ Đề',
    team: [
      { name: 'Nguyễn Mạnh Trình', post: 'Phó Chủ tịch UBND quận, Trưởng đoàn' },
      { name: 'Lê Văn Bình', post: 'Đội trưởng Đội Quản lý trật tự xây dựng đô thị' },
      { name: 'Phạm Thị Hoa', post: 'Chuyên viên phòng Y tế' },
    ],
    unitPeople: [{ name: 'Đỗ Văn Cường', post: 'Chủ tịch UBND phường Bồ Đề' }],
    sections: ['An toàn thực phẩm', 'Trật tự đô thị', 'Vệ sinh môi trường', 'Phòng cháy, chữa cháy'].map(
      (title, at) => ({
        title: `${at + 1}. ${title}`,
        answers: Array.from({ length: 6 }, (_, index) => ({
          question: `Có kế hoạch, phân công cụ thể và kiểm tra ${title.toLocaleLowerCase('vi')} tại các tổ dân phố, nội dung thứ ${index + 1}`,
          answer: index % 4 === 3 ? 'Không đạt' : 'Đạt',
          note: index % 4 === 3 ? 'Còn vi phạm tại ngõ 34, tổ 12; đã nhắc nhở' : '',
        })),
      }),
    ),
    findings: [
      {
        text: 'Còn 03 điểm tập kết rác chưa được thu gom',
        remedy: 'Thu gom, tổng vệ sinh',
        responsible: 'UBND phường Bồ Đề',
        deadline: '2019-02-02',
      },
      {
        text: 'Lấn chiếm vỉa hè tại cổng chợ',
        remedy: 'Giải tỏa, lập chốt trực',
        responsible: 'Công an phường',
        deadline: null,
      },
    ],
    result: 'Đạt có điều kiện',
    recommendations: [
      'UBND phường khắc phục các tồn tại nêu trên, báo cáo UBND quận.',
      'Đội Quản lý trật tự xây dựng đô thị phúc tra.',
    ],
    unitOpinion: null,
    photos: Array.from({ length: 12 }, (_, index) => photo(index + 1)),
    recipients: { places: ['UBND quận', 'UBND phường Bồ Đề'], filing: 'VT, Hồ sơ' },
  }),
  handlingSlip: handlingSlip({
    organs: divisionOrgans,
    place: 'Long Biên',
    date: '2019-01-14',
    incoming: {
      arrivalNumber: 9,
      arrivalDate: '2019-01-14',
      description:
        'Quyết định số 202/QĐ-UBND ngày 10/01/2019 của UBND Thành phố Hà Nội về Quy chế theo dõi, đôn đốc, kiểm tra việc thực hiện nhiệm vụ.',
    },
    leader: {
      text: 'Tham mưu văn bản triển khai, báo cáo UBND quận.',
      date: '2019-01-14',
      lead: { who: 'Văn phòng HĐND&UBND quận', deadline: '2019-01-31' },
      coordinating: [
        { who: 'Phòng Nội vụ', deadline: '2019-01-25' },
        { who: 'Đội Quản lý trật tự xây dựng đô thị', deadline: null },
      ],
    },
    unitHead: { text: null, date: null, assignee: { who: 'Trần Thị Bích Ngọc', deadline: '2019-01-24' } },
    solver: { text: null, date: null },
  }),
  handlingRegister: handlingRegister({
    organs: districtOrgans,
    place: 'Long Biên',
    date: '2019-01-31',
    period: 'Từ ngày 01/01/2019 đến ngày 31/01/2019',
    rows: registerRows(40),
  }),
  report: report({
    ...districtOffice,
    subject: 'Kết quả thực hiện các chỉ tiêu kế hoạch kinh tế - xã hội tháng 01 năm 2019',
    addressees: ['Ủy ban nhân dân Thành phố Hà Nội', 'Sở Kế hoạch và Đầu tư Hà Nội'],
    bases: [
      'Căn cứ Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ quy định về chế độ báo cáo của cơ quan hành chính nhà nước',
    ],
    opening: 'Ủy ban nhân dân quận Long Biên báo cáo kết quả như sau:',
    sections: [
      {
        title: 'Kết quả thực hiện',
        body: [
          { kind: 'heading', level: 2, text: '1. Thu ngân sách nhà nước' },
          {
            kind: 'paragraph',
            text: [{ text: 'Thu ngân sách đạt ' }, { text: '162,8%', bold: true }, { text: ' kế hoạch.' }],
          },
          { kind: 'heading', level: 3, text: 'a) Các hộ kinh doanh' },
          {
            kind: 'list',
            items: ['Cấp mới 35 giấy chứng nhận.', 'Thu thuế xây dựng tư nhân đạt 98,4% dự toán.'],
          },
        ],
      },
      { title: 'Khó khăn, vướng mắc', body: [{ kind: 'paragraph', text: 'Không có.' }] },
    ],
    closing: 'Trên đây là kết quả thực hiện tháng 01 năm 2019, UBND quận trân trọng báo cáo',
    annexes: [
      {
        title: 'Chỉ tiêu thu ngân sách',
        orientation: 'portrait',
        body: [{ kind: 'paragraph', text: 'Số liệu lũy kế đến ngày 31/01/2019.' }],
      },
      {
        title: 'Văn bản đã giải quyết',
        orientation: 'landscape',
        body: [{ kind: 'paragraph', text: 'Không có văn bản quá hạn.' }],
      },
    ],
  }),
  monthlyBulletin: monthlyBulletin({
    ...districtOffice,
    number: 21,
    notation: 'TB-UBND',
    month: '2019-01',
    leaders: leaders.map(counts),
    units: units.map(counts),
    lateTasks: Array.from({ length: 24 }, (_, index) => ({
      unit: units[index % 3] ?? '',
      code: `NV-2019-${index + 1}`,
      text: `Tham mưu văn bản chỉ đạo thực hiện nội dung thứ ${index + 1} của Quyết định số 202/QĐ-UBND ngày 10/01/2019 của UBND Thành phố`,
      leader: leaders[index % 3] ?? '',
      deadline: '2019-01-20',
      daysLate: 11 + index,
      reminders: index % 5,
      reason: index % 2 ? 'Chờ ý kiến của Sở' : '',
    })),
    remarks: ['Các đơn vị có nhiệm vụ chậm muộn báo cáo giải trình, rõ trách nhiệm CBCC ở từng bước xử lý.'],
  }),
  evaluationSheet: evaluationSheet({
    organs: divisionOrgans,
    place: 'Long Biên',
    date: '2019-01-31',
    period: 'tháng 01 năm 2019',
    person: { name: 'Trần Thị Bích Ngọc', post: 'Chuyên viên', unit: 'Văn phòng HĐND&UBND quận' },
    scorers: ['Tự chấm', 'Trưởng đơn vị', 'Lãnh đạo duyệt'],
    groups: [
      {
        title: 'I. Ý thức tổ chức kỷ luật, phẩm chất đạo đức',
        criteria: [
          { label: '1', text: 'Chấp hành giờ giấc, nội quy cơ quan', maximum: 10, points: [10, 9.5, 9.5] },
          { label: '2', text: 'Thái độ phục vụ nhân dân', maximum: 10, points: [10, 10, 10] },
        ],
      },
      {
        title: 'II. Kết quả thực hiện nhiệm vụ',
        criteria: [
          {
            label: '3',
            text: 'Khối lượng, chất lượng, tiến độ nhiệm vụ được giao',
            maximum: 70,
            points: [68, 65, 65.25],
          },
        ],
      },
      {
        title: 'III. Điểm thưởng',
        criteria: [{ label: '4', text: 'Sáng kiến, việc khó', maximum: 10, points: [5, 5, null] }],
      },
    ],
    grade: 'B - Hoàn thành tốt nhiệm vụ',
    comments: [{ who: 'Ý kiến của Trưởng đơn vị', text: 'Hoàn thành tốt công việc được giao.' }],
    signers: [
      { post: 'Người tự đánh giá', name: 'Trần Thị Bích Ngọc' },
      { post: 'Trưởng đơn vị', name: 'Phạm Bạch Đằng' },
    ],
  }),
  officialLetter: {
    ...officialLetter({
      ...districtOffice,
      organs: divisionOrgans,
      number: 45,
      notation: 'LĐTBXH-NCC',
      urgency: 'veryUrgent',
      circulation: 'internal',
      contact:
        'Số 1 phố Vạn Hạnh, quận Long Biên, Hà Nội. Điện thoại: 024 3872 4033. Thư điện tử: vanthu@longbien.hanoi.gov.vn',
      subject: 'tăng cường chăm lo gia đình chính sách, người có công dịp Tết Nguyên đán Kỷ Hợi năm 2019',
      addressees: ['Ủy ban nhân dân 14 phường'],
      body: [
        {
          kind: 'paragraph',
          text: 'Thực hiện Thông báo số 05/TB-UBND ngày 28/01/2019, phòng đề nghị Ủy ban nhân dân các phường:',
        },
        { kind: 'numbered', label: '1.', text: 'Rà soát danh sách, trao quà trước ngày 02/02/2019.' },
        { kind: 'numbered', label: '2.', text: 'Báo cáo kết quả trước 16 giờ 00 ngày 03/02/2019.' },
      ],
      closing: 'Đề nghị Ủy ban nhân dân các phường quan tâm thực hiện',
      annexes: [],
      recipients: { places: ['Như trên', 'UBND quận (để b/c)'], filing: 'VT, NCC', drafter: 'PL.(16)' },
    }),
    electronicCopy: ['Cơ quan: UBND quận Long Biên', 'Thời gian ký: 30/01/2019 10:15:22 +07:00'],
  },
  commendationList: commendationList({
    ...districtOffice,
    number: null,
    notation: 'DS-UBND',
    signed: false,
    subject: 'Đề nghị khen thưởng thành tích phục vụ nhân dân đón Tết Nguyên đán Kỷ Hợi năm 2019',
    collectives: units.map((name) => ({
      name,
      postAndUnit: 'UBND quận Long Biên',
      award: 'Giấy khen của Chủ tịch UBND quận',
      achievement: 'Hoàn thành xuất sắc nhiệm vụ',
      note: '',
    })),
    persons: leaders.map((name) => ({
      name,
      postAndUnit: 'UBND quận Long Biên',
      award: 'Chiến sĩ thi đua cơ sở',
      achievement: '02 sáng kiến cấp quận',
      note: '',
    })),
  }),
};
