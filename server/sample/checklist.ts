import { instantOf, personId, sampleRecord } from './author';
import { judged, number, photos, text, whenFailed } from './checklistParts';
import type { Writable } from '#shared/domain/envelope';

/** SAMPLE DATA. Food safety at a facility of the ward (NĐ 15/2018, NĐ 155/2018, QĐ 1246/QĐ-BYT 2017), to be edited by the office. */
const survey = {
  title: 'Phiếu kiểm tra an toàn thực phẩm dịp Tết',
  locale: 'vi',
  showQuestionNumbers: 'on',
  checkErrorsMode: 'onComplete',
  pages: [
    {
      name: 'coSo',
      title: 'Cơ sở được kiểm tra',
      elements: [
        { type: 'text', name: 'tenCoSo', title: 'Tên cơ sở', maxLength: 300, isRequired: true },
        { type: 'text', name: 'diaChi', title: 'Địa chỉ', maxLength: 300 },
        {
          type: 'dropdown',
          name: 'loaiHinh',
          title: 'Loại hình',
          choices: [
            { value: 'RESTAURANT', text: 'Dịch vụ ăn uống' },
            { value: 'CANTEEN', text: 'Bếp ăn tập thể' },
            { value: 'STREET_FOOD', text: 'Thức ăn đường phố' },
            { value: 'SHOP', text: 'Cửa hàng, chợ' },
          ],
          isRequired: true,
        },
      ],
    },
    {
      name: 'hoSo',
      title: 'Hồ sơ pháp lý',
      elements: [
        judged(
          'giayChungNhan',
          'Giấy chứng nhận cơ sở đủ điều kiện ATTP còn hạn, hoặc thuộc diện không phải cấp',
        ),
        text('giayChungNhanLyDo', 'Tình trạng giấy tờ', whenFailed('giayChungNhan')),
        judged(
          'tapHuan',
          'Người trực tiếp chế biến được tập huấn kiến thức ATTP, có danh sách chủ cơ sở xác nhận',
        ),
        judged('khamSucKhoe', 'Người trực tiếp chế biến được khám sức khỏe định kỳ'),
        number('soNguoi', 'Số người trực tiếp chế biến', { max: 10_000 }),
      ],
    },
    {
      name: 'dieuKien',
      title: 'Điều kiện vệ sinh',
      elements: [
        judged('motChieu', 'Nơi chế biến bố trí theo nguyên tắc một chiều'),
        judged(
          'veSinh',
          'Nơi chế biến, bảo quản sạch sẽ, cách xa nguồn ô nhiễm; có nước sạch, thùng rác có nắp',
        ),
        text('veSinhMoTa', 'Mô tả vi phạm về vệ sinh', { ...whenFailed('veSinh'), isRequired: true }),
        photos('veSinhAnh', 'Ảnh vi phạm về vệ sinh', whenFailed('veSinh')),
        judged('baoHo', 'Người chế biến mặc trang phục bảo hộ; thức ăn được che đậy'),
      ],
    },
    {
      name: 'nguyenLieu',
      title: 'Nguyên liệu và lưu mẫu',
      elements: [
        judged(
          'nguonGoc',
          'Nguyên liệu có hóa đơn, nguồn gốc, còn hạn dùng; phụ gia trong danh mục được phép',
        ),
        text('nguonGocMoTa', 'Mặt hàng không rõ nguồn gốc', whenFailed('nguonGoc')),
        judged('kiemThuc', 'Thực hiện kiểm thực ba bước', {
          visibleIf: "{loaiHinh} anyof ['RESTAURANT', 'CANTEEN']",
        }),
        number('soSuat', 'Số suất ăn một bữa (nhiều nhất)', {
          visibleIf: "{loaiHinh} anyof ['RESTAURANT', 'CANTEEN']",
        }),
        judged('luuMau', 'Lưu mẫu thức ăn ít nhất 24 giờ (bữa ăn từ 30 suất)', {
          visibleIf: '{soSuat} >= 30',
        }),
      ],
    },
    {
      name: 'ketQua',
      title: 'Kết quả',
      elements: [
        number('hangTieuHuyKg', 'Hàng hóa tiêu hủy (kg)', { step: 0.1 }),
        number('tienPhat', 'Tiền phạt (đồng)', { step: 1000 }),
        photos('anhChung', 'Ảnh buổi kiểm tra'),
        text('kienNghi', 'Kiến nghị, yêu cầu khắc phục'),
      ],
    },
  ],
};

/** The published checklist that the visits of the sample are filled with. */
export const checklistRecord = (): Writable =>
  sampleRecord(
    'checklistTemplate',
    'attp.1',
    {
      code: 'ATTP-TET',
      templateVersion: 1,
      name: 'Kiểm tra an toàn thực phẩm dịp Tết',
      theme: 'ATTP',
      survey,
      status: 'PUBLISHED',
    },
    { by: personId('chanhvp'), at: instantOf('2019-01-15', '10:00') },
  );
