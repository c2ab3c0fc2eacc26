import { addDays } from '#shared/domain/days';
import { sampleDay } from './author';
import { staffedUnits, wards } from './units';
import type { TaskLine } from './taskTable';

type Work = readonly [title: string, source: TaskLine['source'], days: number];

/** SAMPLE DATA. Work that comes to every division, with the days it is given. */
const ofDivisions: readonly Work[] = [
  ['Góp ý dự thảo văn bản của Sở, ngành Thành phố', 'CITY_COMMITTEE', 9],
  ['Báo cáo kết quả thực hiện Nghị quyết của HĐND Thành phố', 'CITY_COUNCIL', 28],
  ['Trả lời kiến nghị của cử tri trước kỳ họp HĐND', 'CITY_COUNCIL', 21],
  ['Báo cáo kết quả thực hiện Chương trình công tác của Thành ủy', 'CITY_PARTY', 35],
  ['Rà soát thủ tục hành chính thuộc lĩnh vực phụ trách', 'GOVERNMENT', 30],
  ['Báo cáo thực hiện chỉ đạo của Thủ tướng về kỷ cương hành chính', 'PRIME_MINISTER', 14],
  ['Tham mưu kế hoạch công tác trọng tâm của lĩnh vực', 'DIRECT_ORDER', 18],
  ['Kiểm tra, đôn đốc các phường theo lĩnh vực phụ trách', 'DIRECT_ORDER', 25],
  ['Cung cấp số liệu phục vụ báo cáo của UBND quận', 'DIRECT_ORDER', 7],
  ['Phân công trực và phương án công tác dịp Tết Kỷ Hợi', 'CAMPAIGN', 12],
];

/** SAMPLE DATA. Work that comes to every ward. */
const ofWards: readonly Work[] = [
  ['Ra quân tổng vệ sinh môi trường, chỉnh trang đường phố', 'CAMPAIGN', 10],
  ['Kiểm tra an toàn thực phẩm tại chợ và cơ sở kinh doanh', 'CAMPAIGN', 14],
  ['Xử lý vi phạm trật tự xây dựng phát sinh trên địa bàn', 'DIRECT_ORDER', 21],
  ['Rà soát hộ nghèo, hộ có hoàn cảnh khó khăn', 'CITY_COMMITTEE', 24],
  ['Giải quyết đơn thư của công dân chuyển đến', 'DIRECT_ORDER', 15],
  ['Tuyên truyền phòng cháy, chữa cháy tại khu dân cư', 'CITY_COMMITTEE', 20],
  ['Báo cáo thu thuế xây dựng tư nhân trên địa bàn', 'DIRECT_ORDER', 12],
  ['Kiểm tra việc niêm yết giá và bán đúng giá', 'CAMPAIGN', 9],
  ['Lập danh sách thanh niên khám tuyển nghĩa vụ quân sự', 'CITY_COMMITTEE', 30],
  ['Báo cáo công tác cải cách hành chính của phường', 'CITY_COMMITTEE', 11],
];

/** Mondays on which work was handed out; units get theirs on different days of the week. */
const mondays = ['2018-10-08', '2018-10-22', '2018-11-05', '2018-11-19', '2018-11-26', '2018-12-03', '2018-12-10', '2018-12-24', '2019-01-07', '2019-01-21']; // prettier-ignore

/** How far the line is, out of 100 that repeat in no visible order: few late, fewer still open and over. */
function stateOf(chance: number, dueDate: string): TaskLine['state'] {
  const end = addDays(sampleDay, -3);
  if (dueDate > end) return chance < 25 ? end : chance > 90 ? 90 : Math.floor(chance * 0.8);
  if (chance < 7) return 30 + chance * 8;
  const late = addDays(dueDate, 1 + (chance % 9));
  if (chance < 17 && late <= end) return late;
  return addDays(dueDate, -(chance % 4));
}

/**
 * SAMPLE DATA. The everyday work of a quarter, ten tasks for each division and ward, in about the proportions that
 * offices publish (nine of ten that are due are done, one in twenty is over its date).
 */
export const moreTaskLines: readonly TaskLine[] = [...staffedUnits, ...wards].flatMap(
  ({ slug, name, type }, unit) =>
    mondays.map((monday, turn) => {
      const works = type === 'WARD' ? ofWards : ofDivisions;
      const [title, source, days] = works[(unit * 3 + turn) % works.length] ?? ['', 'DIRECT_ORDER', 7];
      const assignedOn = addDays(monday, unit % 5);
      const dueDate = addDays(assignedOn, days);
      const chance = (unit * 37 + turn * 53 + 11) % 100;
      return {
        unit: slug,
        source,
        assignedOn,
        dueDate,
        state: stateOf(chance, dueDate),
        title: `${title} – ${name}`,
      };
    }),
);
