import { describe, expect, it } from 'vitest';
import { parseConclusions } from '#shared/text/conclusions/parseConclusions';

const meetingDate = '2019-01-28';

/** The assignments as one line each: leads | helpers | action | deadline | recipient. */
function read(text: string): readonly string[] {
  return parseConclusions(text, { meetingDate }).map((found) =>
    [
      found.leads.map((lead) => lead.text).join(' + '),
      found.coordinators.map((body) => body.text).join(' + '),
      found.action.text,
      found.deadline?.quote.text ?? '',
      found.reportTo?.text ?? '',
    ].join(' | '),
  );
}

describe('who is told', () => {
  it.each([
    ['Giao Phòng Quản lý đô thị rà soát cây xanh.', 'Phòng Quản lý đô thị'],
    ['Yêu cầu các phòng, ban, ngành liên quan thực hiện nghiêm quy chế.', 'các phòng, ban, ngành liên quan'],
    [
      'Đề nghị Công an quận, Ban Chỉ huy Quân sự quận bố trí lực lượng trực.',
      'Công an quận + Ban Chỉ huy Quân sự quận',
    ],
    ['Phân công đồng chí Phó Chánh Văn phòng theo dõi tiến độ.', 'đồng chí Phó Chánh Văn phòng'],
    [
      'Giao Trưởng các phòng Nội vụ, Tư pháp, Y tế lập danh sách cán bộ.',
      'Trưởng các phòng Nội vụ, Tư pháp, Y tế',
    ],
    [
      'Giao Phòng Văn hóa và Thông tin và Trung tâm Văn hóa tổ chức hội xuân.',
      'Phòng Văn hóa và Thông tin + Trung tâm Văn hóa',
    ],
    ['Yêu cầu UBND các phường, thị trấn kiểm tra hộ kinh doanh.', 'UBND các phường, thị trấn'],
    ['Giao Đội Quản lý trật tự xây dựng đô thị lập biên bản vi phạm.', 'Đội Quản lý trật tự xây dựng đô thị'],
    ['Đề nghị phòng giáo dục và đào tạo chấn chỉnh việc dạy thêm.', 'phòng giáo dục và đào tạo'],
    ['Giao Phòng LĐTB&XH cấp quà cho hộ nghèo.', 'Phòng LĐTB&XH'],
    ['Giao Văn phòng HĐND&UBND quận (Bộ phận CNTT) điều chỉnh phần mềm.', 'Văn phòng HĐND&UBND quận'],
    ['Trạm Y tế phường được giao phun thuốc khử khuẩn tại chợ.', 'Trạm Y tế phường'],
    ['Nhà thầu thi công phải tăng thêm hai mũi thi công.', 'Nhà thầu thi công'],
  ])('%s', (text, leads) => expect(read(text)[0]?.split(' | ')[0]).toBe(leads));
});

describe('several duties', () => {
  it('two bodies in one sentence', () => {
    expect(
      read(
        'Giao Phòng Kinh tế khảo sát giá hàng Tết trước ngày 30/01; Đội Quản lý thị trường kiểm tra các chợ, báo cáo UBND quận hằng ngày.',
      ),
    ).toEqual([
      'Phòng Kinh tế |  | khảo sát giá hàng Tết | trước ngày 30/01 | ',
      'Đội Quản lý thị trường |  | kiểm tra các chợ | hằng ngày | UBND quận',
    ]);
  });

  it('two deadlines of one body', () => {
    expect(
      read('Giao Ban QLDA hoàn thiện hồ sơ thiết kế trong tháng 3/2019, khởi công trong quý II/2019.'),
    ).toEqual([
      'Ban QLDA |  | hoàn thiện hồ sơ thiết kế | trong tháng 3/2019 | ',
      'Ban QLDA |  | khởi công | trong quý II/2019 | ',
    ]);
  });

  it('a lead carried over to bullets', () => {
    const found = parseConclusions(
      'Giao Phòng Nội vụ:\n- Tham mưu kế hoạch tuyển dụng trước ngày 15/02;\n+ Rà soát hồ sơ khen thưởng năm 2018.\nHoàn thành trước ngày 20/02.',
      { meetingDate },
    );
    expect(found.map((one) => [one.leads[0]?.text, one.deadline?.iso, one.carriedOver])).toEqual([
      ['Phòng Nội vụ', '2019-02-15', true],
      ['Phòng Nội vụ', '2019-02-20', true],
    ]);
  });

  it('a line that only names the body', () => {
    expect(
      read(
        '1. Phòng Y tế\n- Chủ trì, phối hợp với Phòng Kinh tế kiểm tra cơ sở ăn uống.\n2. UBND các phường:\n- Lập tổ kiểm tra trước ngày 01/02.',
      ),
    ).toEqual([
      'Phòng Y tế | Phòng Kinh tế | kiểm tra cơ sở ăn uống |  | ',
      'UBND các phường |  | Lập tổ kiểm tra | trước ngày 01/02 | ',
    ]);
  });

  it('a duty on a condition', () => {
    expect(read('Trường hợp vượt thẩm quyền, các đơn vị kịp thời báo cáo UBND quận.')).toEqual([
      'các đơn vị |  | kịp thời báo cáo UBND quận |  | UBND quận',
    ]);
  });
});

describe('helpers and recipients', () => {
  it.each([
    [
      'Công an phường chủ trì, phối hợp với tổ dân phố, các đoàn thể vận động người dân giao nộp pháo, gửi kết quả về UBND phường.',
      'Công an phường | tổ dân phố + các đoàn thể | vận động người dân giao nộp pháo |  | UBND phường',
    ],
    [
      'Giao Trung tâm Y tế cùng với Phòng Y tế kiểm tra bếp ăn, trình Chủ tịch UBND quận phương án trước 10/02.',
      'Trung tâm Y tế | Phòng Y tế | kiểm tra bếp ăn | trước 10/02 | Chủ tịch UBND quận',
    ],
    [
      'Hạt Kiểm lâm huyện tuần tra rừng giáp ranh, Công an huyện phối hợp thực hiện.',
      'Hạt Kiểm lâm huyện | Công an huyện | tuần tra rừng giáp ranh |  | ',
    ],
  ])('%s', (text, line) => expect(read(text)).toEqual([line]));
});

describe('nothing to do', () => {
  it.each([
    'Chủ tịch UBND quận biểu dương kết quả thu ngân sách của Chi cục Thuế.',
    'Thống nhất chủ trương cải tạo vườn hoa theo đề nghị của Phòng Quản lý đô thị.',
    'Phòng Nội vụ đã hoàn thành việc đánh giá công chức năm 2018.',
    'UBND quận sẽ xem xét bố trí kinh phí vào cuối năm.',
    'Đề nghị Chính phủ sớm ban hành nghị định hướng dẫn.',
    'Cử tri đề nghị UBND quận sửa đường.',
    'Hồ sơ đáp ứng yêu cầu của các đơn vị thẩm định.',
    'Ông Bình yêu cầu làm rõ nguyên nhân.',
    'Quyết định có hiệu lực kể từ ngày ký.',
    '',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('spans', () => {
  it('refer to the text as given, composed or not', () => {
    const text = 'Giao Phòng Nội vụ rà soát hồ sơ trước ngày 10/3.'.normalize('NFD');
    const [found] = parseConclusions(text, { meetingDate });
    expect(found && text.slice(found.action.start, found.action.end).normalize('NFC')).toBe('rà soát hồ sơ');
    expect(found?.leads[0]?.text.normalize('NFC')).toBe('Phòng Nội vụ');
  });

  it('join a line that was wrapped', () => {
    expect(read('Giao Phòng Tư pháp tổng hợp\ný kiến góp ý của các đơn vị trước\nngày 05/3.')).toEqual([
      'Phòng Tư pháp |  | tổng hợp\ný kiến góp ý của các đơn vị | trước\nngày 05/3 | ',
    ]);
  });
});
