import { phraseList } from './phraseList';

/** Verbs by which a leader gives a task to the body that follows. */
export const assignVerbs = phraseList(`
giao, giao cho, giao nhiệm vụ, giao nhiệm vụ cho, giao trách nhiệm, giao trách nhiệm cho, giao việc cho, giao thêm cho, giao thêm, tiếp tục giao, phân giao, phân công, phân công cho, phân công nhiệm vụ cho, ủy quyền, ủy quyền cho, ủy nhiệm, cử, chỉ định, yêu cầu, đề nghị, lưu ý, nhắc, nhắc nhở, đôn đốc, quán triệt, chỉ đạo, có chỉ đạo, có ý kiến chỉ đạo, chỉ thị cho, chỉ thị, kêu gọi, ra lệnh cho, lệnh cho, trao nhiệm vụ cho, đặt hàng, mời, ra tối hậu thư cho, thúc, giục, phát lệnh cho, đề nghị đến, gợi ý, mong muốn, mong, cho phép
`);

/** Of these, the ones that need a leader in front: elsewhere they are what a unit does itself. */
export const weakAssignVerbs = phraseList(`
chỉ đạo, có chỉ đạo, lưu ý, nhắc, nhắc nhở, đôn đốc, quán triệt, cử, kêu gọi, mời, thúc, giục, chỉ định, gợi ý, mong muốn, mong, chỉ thị, cho phép, đặt hàng
`);

/** These never give a task to the body that follows. */
export const nonAssignVerbs = phraseList(`
mời, gợi ý, mong muốn, mong, cho phép, đặt hàng, giục, thúc, kêu gọi
`);

/** Before an assigning verb these make it a noun or a relative clause: "theo yêu cầu …", "đáp ứng yêu cầu …", "được giao". */
export const blockersBefore = phraseList(`
đáp ứng, theo, các, những, mọi, hồ sơ, do, được, bị, bàn, chuyển, đã được, phù hợp, đạt, một số, nhu cầu, nội dung, văn bản, đơn, thuộc, thông tin, sự, không, chưa, ký, tham gia, trường hợp, khi, nếu, quyền, khi có, người, được quyền, thẩm quyền
`);

/** Leaders and leading bodies in whose name conclusions are given. */
export const speakers = phraseList(`
ông, bà, đồng chí, các đồng chí, chủ tịch, phó chủ tịch, chủ tịch nước, thủ tướng, phó thủ tướng, bộ trưởng, thứ trưởng, bí thư, phó bí thư, tổng bí thư, lãnh đạo, tập thể lãnh đạo, thường trực, ban thường vụ, thường vụ, chủ tọa, trưởng ban, phó trưởng ban, trưởng đoàn, chủ nhiệm, thống đốc, tổng cục trưởng, cục trưởng, tư lệnh, người đứng đầu, tướng, trung tướng, thiếu tướng, thượng tướng, đại tá, vị chủ tịch, vị lãnh đạo, giám đốc, phó giám đốc, hội nghị, cuộc họp, hội đồng nhân dân, đại diện lãnh đạo, kết luận, thông báo, công điện, chỉ thị, công văn, văn bản
`);

/** Words of those who ask upward or from outside: citizens, voters, delegates, businesses. */
export const petitioners = phraseList(`
cử tri, người dân, nhân dân, hộ dân, bà con, doanh nghiệp, luật sư, đại biểu quốc hội, cư dân, bạn đọc, phụ huynh, tiểu thương, chuyên gia, nhà đầu tư, công ty, tập đoàn, hiệp hội, kiến nghị
`);

/** Bodies that stand above every office and are asked, never told. */
export const topBodies = phraseList(`
quốc hội, ủy ban thường vụ quốc hội, chính phủ, thủ tướng, thủ tướng chính phủ, bộ chính trị, ban bí thư, trung ương, trung ương đảng, ban chấp hành trung ương, chủ tịch nước, thường trực chính phủ
`);
