import type { TaskData } from '#shared/domain/tasks';

/** SAMPLE DATA. One of the older tasks: done on a day, or in progress by so many percent. */
export interface TaskLine {
  readonly unit: string;
  readonly source: TaskData['source']['type'];
  readonly assignedOn: string;
  readonly dueDate: string;
  readonly state: string | number;
  readonly title: string;
}

/**
 * Unit, source, assigned, due, completed (or progress in percent), work: forty-two tasks as they stood on 28/01/2019.
 * Their proportions follow what offices publish: most are done, a few of them late, and about one in ten is overdue.
 */
const table = `
tckh | CITY_COUNCIL | 2018-11-05 | 2018-12-20 | 2018-12-18 | Trình phê duyệt phương án phân bổ dự toán ngân sách quận năm 2019
tckh | CITY_COMMITTEE | 2018-11-20 | 2018-12-31 | 2018-12-28 | Báo cáo kết quả thu ngân sách nhà nước năm 2018 và giải pháp năm 2019
tckh | DIRECT_ORDER | 2019-01-03 | 2019-01-15 | 2019-01-15 | Giao chỉ tiêu kế hoạch kinh tế - xã hội năm 2019 cho các phường
tckh | CITY_COMMITTEE | 2019-01-10 | 2019-02-15 | 40 | Rà soát, lập danh mục hộ kinh doanh quản lý thuế năm 2019
noivu | CITY_COMMITTEE | 2018-11-12 | 2018-12-15 | 2018-12-14 | Tổng hợp đánh giá, phân loại cán bộ, công chức, viên chức năm 2018
noivu | CITY_PARTY | 2018-12-03 | 2018-12-28 | 2018-12-27 | Hướng dẫn đánh giá, xếp loại hàng tháng theo khung tiêu chí của Thành ủy
noivu | CITY_COMMITTEE | 2018-12-10 | 2019-01-10 | 2019-01-09 | Kế hoạch cải cách hành chính của quận năm 2019
noivu | DIRECT_ORDER | 2019-01-08 | 2019-01-25 | 80 | Trình khen thưởng tập thể, cá nhân có thành tích trong phong trào thi đua năm 2018
tnmt | CITY_COMMITTEE | 2018-10-15 | 2018-12-10 | 2018-12-24 | Cấp giấy chứng nhận quyền sử dụng đất lần đầu cho các trường hợp còn tồn đọng năm 2018
tnmt | CITY_COMMITTEE | 2018-11-26 | 2018-12-25 | 2018-12-25 | Kế hoạch sử dụng đất năm 2019 của quận
tnmt | DIRECT_ORDER | 2018-12-17 | 2019-01-15 | 50 | Xử lý điểm tập kết rác thải xây dựng không đúng quy định ven đê
tnmt | CAMPAIGN | 2019-01-21 | 2019-01-30 | 60 | Tổ chức tổng vệ sinh môi trường trên địa bàn quận trước Tết
qldt | CITY_COMMITTEE | 2018-11-01 | 2018-12-14 | 2018-12-12 | Báo cáo kết quả cấp giấy phép xây dựng năm 2018
qldt | DIRECT_ORDER | 2018-11-19 | 2018-12-20 | 2019-01-04 | Hoàn thành chỉnh trang hè phố các tuyến đường trung tâm
qldt | CITY_COMMITTEE | 2018-12-05 | 2019-01-20 | 70 | Rà soát các điểm trông giữ phương tiện trên địa bàn
qldt | CAMPAIGN | 2019-01-21 | 2019-01-31 | 50 | Kiểm tra chiếu sáng, trang trí đường phố và vị trí chợ hoa xuân
qlttxd | CITY_COMMITTEE | 2018-11-08 | 2018-12-21 | 2018-12-20 | Báo cáo kết quả xử lý vi phạm trật tự xây dựng năm 2018
qlttxd | DIRECT_ORDER | 2018-12-12 | 2019-01-12 | 2019-01-11 | Xử lý dứt điểm công trình sai phép tồn đọng tại các phường
qlttxd | DIRECT_ORDER | 2019-01-14 | 2019-02-20 | 10 | Kế hoạch kiểm tra trật tự xây dựng đô thị quý I năm 2019
ldtbxh | CITY_COMMITTEE | 2018-11-15 | 2018-12-20 | 2018-12-19 | Rà soát hộ nghèo, hộ cận nghèo cuối năm 2018
ldtbxh | CAMPAIGN | 2018-12-20 | 2019-01-18 | 2019-01-17 | Lập danh sách tặng quà đối tượng chính sách, hộ nghèo dịp Tết Kỷ Hợi
ldtbxh | CAMPAIGN | 2019-01-14 | 2019-01-30 | 90 | Trao quà Tết cho người có công, hộ nghèo tại 14 phường
yte | CITY_COMMITTEE | 2018-12-03 | 2018-12-31 | 2018-12-30 | Kế hoạch liên ngành bảo đảm an toàn thực phẩm dịp Tết và mùa lễ hội xuân
yte | DIRECT_ORDER | 2018-12-18 | 2019-01-11 | 2019-01-11 | Tập huấn kiến thức an toàn thực phẩm cho đoàn kiểm tra các phường
kinhte | CITY_COMMITTEE | 2018-11-22 | 2018-12-17 | 2018-12-17 | Kế hoạch bình ổn giá, bảo đảm hàng hóa phục vụ Tết
kinhte | GOVERNMENT | 2018-12-06 | 2019-01-18 | 55 | Báo cáo công tác chống buôn lậu, gian lận thương mại, hàng giả
kinhte | CITY_COMMITTEE | 2019-01-16 | 2019-02-28 | 5 | Rà soát quy hoạch mạng lưới chợ trên địa bàn quận
vhtt | CAMPAIGN | 2018-12-24 | 2019-01-20 | 2019-01-18 | Kế hoạch tổ chức các hoạt động văn hóa, văn nghệ đón giao thừa
vhtt | CITY_COMMITTEE | 2018-12-10 | 2019-01-05 | 2019-01-05 | Báo cáo kết quả xây dựng gia đình văn hóa, tổ dân phố văn hóa năm 2018
gddt | CITY_COMMITTEE | 2018-11-14 | 2018-12-28 | 2018-12-26 | Kiểm tra bếp ăn bán trú các trường mầm non, tiểu học
gddt | CITY_COMMITTEE | 2019-01-07 | 2019-02-12 | 20 | Phương án tuyển sinh các lớp đầu cấp năm học 2019 - 2020
tuphap | CITY_COMMITTEE | 2018-11-28 | 2018-12-30 | 2018-12-28 | Tổng kết công tác phổ biến, giáo dục pháp luật năm 2018
tuphap | PRIME_MINISTER | 2018-12-14 | 2019-01-14 | 2019-01-18 | Rà soát thủ tục hành chính lĩnh vực hộ tịch, chứng thực
thanhtra | CITY_COMMITTEE | 2018-11-16 | 2018-12-15 | 2018-12-13 | Kế hoạch thanh tra, kiểm tra năm 2019
thanhtra | DIRECT_ORDER | 2018-12-19 | 2019-01-22 | 2019-01-21 | Báo cáo kết quả giải quyết đơn thư khiếu nại, tố cáo quý IV năm 2018
vanphong | CITY_COMMITTEE | 2018-12-04 | 2018-12-28 | 2018-12-28 | Chương trình công tác năm 2019 của UBND quận
vanphong | DIRECT_ORDER | 2019-01-02 | 2019-01-21 | 2019-01-20 | Lịch trực Tết của UBND quận và các phường
cntt | CITY_COMMITTEE | 2018-11-21 | 2018-12-24 | 2018-12-21 | Kết nối phần mềm một cửa với Cổng dịch vụ công Thành phố
bode | DIRECT_ORDER | 2018-12-11 | 2019-01-08 | 2019-01-07 | Giải tỏa vi phạm lấn chiếm vỉa hè khu vực chợ
ngocthuy | DIRECT_ORDER | 2018-12-13 | 2019-01-10 | 2019-01-16 | Xử lý các trường hợp lấn chiếm bãi sông
ducgiang | CAMPAIGN | 2019-01-10 | 2019-01-25 | 2019-01-24 | Tuyên truyền, ký cam kết không sử dụng pháo nổ
thachban | CITY_COMMITTEE | 2019-01-04 | 2019-02-05 | 30 | Rà soát hộ kinh doanh thực phẩm phải ký cam kết an toàn thực phẩm
`;

function readLine(line: string): TaskLine {
  const [unit = '', source = '', assignedOn = '', dueDate = '', state = '', title = ''] = line.split(' | ');
  return {
    unit,
    // What the table gets wrong here is refused when the record is validated.
    source: source as TaskLine['source'],
    assignedOn,
    dueDate,
    state: state.includes('-') ? state : Number(state),
    title,
  };
}

export const taskLines: readonly TaskLine[] = table.trim().split('\n').map(readLine);
