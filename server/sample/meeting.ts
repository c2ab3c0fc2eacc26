import { instantOf, personId, sampleDay, sampleId, sampleRecord, unitId } from './author';
import { posts } from './people';
import type { Conclusion, MeetingData } from '#shared/domain/meetings';
import type { Writable } from '#shared/domain/envelope';

/** SAMPLE DATA. Who attends the meeting of 28/01/2019, by post. */
const attending = [
  'chutich',
  'pct.kinhte',
  'pct.dothi',
  'pct.vanxa',
  'chanhvp',
  'tp.noivu',
  'tp.tckh',
  'tp.tnmt',
  'tp.qldt',
  'tp.ldtbxh',
  'tp.qlttxd',
  'tp.cntt',
];

const attendees = (): MeetingData['attendees'] =>
  posts
    .filter(({ slug }) => attending.includes(slug))
    .map(({ slug, position, unit }) => ({
      id: `td.${slug}`,
      post: position,
      unitId: unitId(unit),
      personId: personId(slug),
      present: true,
      deputyName: '',
    }));

const agenda: readonly string[] = [
  'Triển khai Quy chế theo dõi, đôn đốc việc thực hiện nhiệm vụ do Chính phủ, Thủ tướng Chính phủ, Thành ủy, HĐND, UBND Thành phố giao trên Hệ thống phần mềm quản lý nhiệm vụ của Thành phố (Quyết định số 202/QĐ-UBND ngày 10/01/2019 của UBND Thành phố)',
  'Thực hiện chỉ đạo, kết luận của UBND quận trên hệ thống phần mềm quản lý công việc của UBND quận',
  'Theo dõi các chỉ tiêu kế hoạch kinh tế - xã hội trên phần mềm phục vụ chỉ đạo điều hành',
];

const conclusionOf = (
  order: number,
  said: Pick<Conclusion, 'text' | 'coordinatingUnitIds' | 'noDueDateReason' | 'deliverable'>,
): Conclusion => ({
  id: `kl${order}`,
  order,
  noTask: false,
  taskId: sampleId('task', `kl${order}`),
  leadUnitId: unitId('vanphong'),
  leaderInChargeId: personId('chutich'),
  deadlineText: '',
  dueDate: '',
  ...said,
});

/** The two conclusions that are typed already; the third is left to whoever tries the program. */
const conclusions: readonly Conclusion[] = [
  conclusionOf(1, {
    text: 'Thống nhất chỉ đạo, điều hành việc thực hiện các nhiệm vụ do Chính phủ, Thủ tướng Chính phủ, Thành ủy, HĐND và UBND Thành phố giao trên Hệ thống phần mềm quản lý nhiệm vụ của Thành phố. Giao Văn phòng HĐND&UBND quận tham mưu UBND quận ban hành văn bản chỉ đạo các phòng, ban, đơn vị và UBND 14 phường tổ chức thực hiện.',
    coordinatingUnitIds: [],
    noDueDateReason: 'Kết luận không ấn định thời hạn',
    deliverable: 'Văn bản chỉ đạo của UBND quận',
  }),
  conclusionOf(2, {
    text: 'Thống nhất điều chỉnh một số chức năng của phần mềm quản lý đầu việc theo nguyên tắc công khai, đánh giá kết quả hàng tháng, rõ trách nhiệm của cán bộ, công chức ở từng bước xử lý. Giao Văn phòng HĐND&UBND quận (Bộ phận CNTT) điều chỉnh phần mềm; hàng tháng tổng hợp kết quả thực hiện nhiệm vụ, phát hành công khai qua email công vụ, trong đó nêu rõ kết quả chỉ đạo điều hành của lãnh đạo UBND quận và việc chậm muộn của các phòng, ban, đơn vị.',
    coordinatingUnitIds: [unitId('cntt')],
    noDueDateReason: 'Nhiệm vụ thường xuyên hàng tháng',
    deliverable: 'Phần mềm được điều chỉnh; bản tin kết quả hàng tháng',
  }),
];

/** The giao ban meeting of the sample day, as the secretary left it: a draft with two of three conclusions. */
export const meetingRecord = (): Writable =>
  sampleRecord(
    'meeting',
    'giaoban.2019-01-28',
    {
      title: 'Họp giao ban lãnh đạo UBND quận',
      meetingKind: 'BRIEFING',
      heldOn: sampleDay,
      startTime: '08:00',
      place: 'Phòng họp UBND quận Long Biên',
      chairId: personId('chutich'),
      secretaryId: personId('thuky'),
      opening:
        'Sáng ngày 28/01/2019, Chủ tịch UBND quận chủ trì họp giao ban lãnh đạo UBND quận. Sau khi nghe Văn phòng HĐND&UBND quận báo cáo và ý kiến của các Phó Chủ tịch UBND quận, các đơn vị dự họp, Chủ tịch UBND quận kết luận như sau:',
      attendees: attendees(),
      agenda: agenda.map((title, index) => ({
        id: `nd${index + 1}`,
        order: index + 1,
        title,
        presenterUnitId: unitId('vanphong'),
      })),
      conclusions,
      status: 'DRAFT',
      signedAt: '',
      signedById: '',
      noticeNumber: '',
      noticeDate: '',
    },
    { by: personId('thuky'), at: instantOf(sampleDay, '09:30') },
  );
