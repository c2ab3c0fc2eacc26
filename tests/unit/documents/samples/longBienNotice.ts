import type { ConclusionNoticeInput } from '#shared/documents/builders/conclusionNotice';

/** The giao ban of 28/01/2019 as a notice of conclusions. */
export const longBienNotice: ConclusionNoticeInput = {
  organs: { governingBody: null, issuingOrgan: 'Ủy ban nhân dân\nquận Long Biên' },
  place: 'Long Biên',
  number: 5,
  notation: 'TB-UBND',
  date: '2019-01-28',
  signed: true,
  chair: { post: 'Chủ tịch UBND quận', name: 'Vũ Thu Hà' },
  meeting: {
    title: 'cuộc họp giao ban lãnh đạo UBND quận',
    date: '2019-01-28',
    time: '08:00',
    venue: 'trụ sở UBND quận',
  },
  participants: [
    'các đồng chí Phó Chủ tịch UBND quận',
    'Chánh Văn phòng HĐND&UBND quận',
    'Trưởng các phòng Nội vụ, Tài chính - Kế hoạch, Tài nguyên và Môi trường, Quản lý đô thị, Lao động - Thương binh và Xã hội',
    'Đội trưởng Đội Quản lý trật tự xây dựng đô thị',
    'Trưởng bộ phận Công nghệ thông tin quận',
  ],
  sections: [
    {
      title: 'Về một số nội dung trong công tác chỉ đạo điều hành',
      conclusions: [
        {
          text: 'Thống nhất phương thức chỉ đạo điều hành trong việc thực hiện nhiệm vụ của Chính phủ, Thủ tướng Chính phủ, Thành ủy, HĐND, UBND Thành phố giao trên Hệ thống phần mềm Quản lý nhiệm vụ của Thành phố. Giao Văn phòng HĐND&UBND quận tham mưu văn bản chỉ đạo thực hiện.',
          leadUnit: 'Văn phòng HĐND&UBND quận',
          coordinatingUnits: [],
          deadline: null,
          none: false,
        },
        {
          text: 'Thống nhất điều chỉnh một số chức năng trên phần mềm quản lý đầu việc đảm bảo nguyên tắc: công khai, đánh giá kết quả hàng tháng và rõ trách nhiệm CBCC ở từng bước xử lý.',
          leadUnit: 'Văn phòng HĐND&UBND quận (Bộ phận CNTT)',
          coordinatingUnits: ['phòng Nội vụ'],
          deadline: '2019-02-28',
          none: false,
        },
        {
          text: 'Thống nhất cập nhật thông tin, kết quả thực hiện các chỉ tiêu kế hoạch kinh tế - xã hội trên phần mềm phục vụ chỉ đạo điều hành gồm: chỉ tiêu thu chi ngân sách, các hộ kinh doanh; cấp GCN QSD đất và bảo vệ môi trường; cấp phép xây dựng và quản lý TTXD, thu thuế xây dựng tư nhân; giảm nghèo; an toàn thực phẩm; đánh giá xếp loại CBCC hàng tháng; thi đua khen thưởng.',
          leadUnit: 'Văn phòng HĐND&UBND quận',
          coordinatingUnits: [
            'phòng Tài chính - Kế hoạch',
            'phòng Lao động - Thương binh và Xã hội',
            'Đội Quản lý trật tự xây dựng đô thị',
          ],
          deadline: '2019-02-28',
          none: false,
        },
      ],
    },
    {
      title: 'Về thực hiện nhiệm vụ phục vụ nhân dân đón Tết Nguyên đán Kỷ Hợi năm 2019',
      conclusions: [
        {
          text: 'Các Phó Chủ tịch UBND quận tiếp tục chỉ đạo các ngành bám sát kế hoạch của UBND quận thực hiện.',
          leadUnit: null,
          coordinatingUnits: [],
          deadline: null,
          none: true,
        },
        {
          text: 'Trong tuần giáp Tết, tăng cường các đoàn kiểm tra việc tổ chức thực hiện tại 14 phường để kịp thời chỉ đạo, xử lý các vấn đề phát sinh, đảm bảo phục vụ tốt nhân dân đón Tết.',
          leadUnit: 'Văn phòng HĐND&UBND quận',
          coordinatingUnits: ['UBND 14 phường'],
          deadline: '2019-02-04',
          none: false,
        },
      ],
    },
  ],
  signer: {
    capacity: { kind: 'byOrder', head: 'Chủ tịch', signer: { kind: 'own', post: 'Chánh Văn phòng' } },
    name: 'Nguyễn Văn An',
  },
  recipients: {
    places: [
      'Thường trực Quận ủy (để b/c)',
      'Chủ tịch, các PCT UBND quận',
      'Các phòng, ban, đơn vị',
      'UBND 14 phường',
    ],
    filing: 'VT, VP',
  },
};
