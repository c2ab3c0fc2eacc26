import { phraseList } from './phraseList';

/** First words of the name of a body, a post or a group of people that can be given a task. */
export const unitHeads = phraseList(`
bộ, sở, ban, ngành, phòng, vụ, cục, tổng cục, chi cục, viện, học viện, trung tâm, trường, nhà trường, trường học, khoa, tổ, đội, đoàn, nhóm, liên ngành, liên sở
ủy ban, uỷ ban nhân dân, ủy ban nhân dân, ubnd, ub, hội đồng, hội đồng nhân dân, hđnd, ubmttq, mttq, mặt trận, mặt trận tổ quốc, ban thường trực, thường trực, ban thường vụ, thường vụ
đảng ủy, chi ủy, chi bộ, đảng bộ, cấp ủy, thành ủy, quận ủy, huyện ủy, thị ủy, tỉnh ủy, ban cán sự, ban cán sự đảng, đảng đoàn, tổ đảng, chính quyền, chính quyền địa phương
ban quản lý, ban quản lý dự án, ban chỉ đạo, ban chỉ huy, ban giám hiệu, ban giám đốc, ban tổ chức, trung tâm điều hành, ban tuyên giáo, ban dân vận, ban kiểm tra, ban điều hành, ban công tác, ban đại diện, ban pháp chế, ban đô thị
ban biên tập, ban bồi thường, ban kinh tế, ban văn hóa, ban thanh tra, ban soạn thảo, ban chấp hành, ban chủ nhiệm, ban bảo vệ
tiểu ban, tổ công tác, tổ giúp việc, đoàn kiểm tra, đoàn thanh tra, đoàn công tác, tổ kiểm tra, hội đồng thẩm định, cơ quan thường trực, bộ phận, bộ phận thường trực, văn phòng, chi nhánh, đơn vị, cơ quan, địa phương, tổ chức, cá nhân, đoàn thể
công an, cảnh sát, csgt, cảnh sát giao thông, quân đội, quân sự, bộ chỉ huy, bộ chỉ huy quân sự, bch, bch quân sự, ban chỉ huy quân sự, bộ đội biên phòng, biên phòng, bộ tư lệnh, quân khu, lực lượng, dân quân, kiểm lâm, hạt kiểm lâm, hải quan, quản lý thị trường, đội quản lý
thanh tra, tòa án, viện kiểm sát, kho bạc, kho bạc nhà nước, ngân hàng, ngân hàng nhà nước, bảo hiểm xã hội, bhxh, thuế, chi cục thuế, cơ quan thuế, thống kê, điện lực, bưu điện, bưu chính, viễn thông, thi hành án
bệnh viện, trạm, trạm y tế, phòng khám, cơ sở, cơ sở y tế, đài, đài truyền thanh, đài phát thanh, báo, tạp chí, cổng thông tin, cổng thông tin điện tử, thông tấn xã
công ty, tổng công ty, tập đoàn, doanh nghiệp, hợp tác xã, htx, xí nghiệp, nhà máy, nhà thầu, nhà đầu tư, chủ đầu tư, chủ hộ, hộ kinh doanh, hiệp hội, liên đoàn, liên minh, liên hiệp, câu lạc bộ, quỹ, cảng vụ, cảng, tư vấn, tư vấn giám sát, đơn vị giám sát, đơn vị tư vấn, đơn vị thi công
hội, hội phụ nữ, hội nông dân, hội cựu chiến binh, đoàn thanh niên, tuổi trẻ, công đoàn, liên đoàn lao động, hội liên hiệp phụ nữ, tổng hội, hội chữ thập đỏ, hội khuyến học
tỉnh, thành phố, tp, t.p, quận, q, huyện, thị xã, thị trấn, xã, phường, đặc khu, thôn, xóm, ấp, bản, khu phố, tổ dân phố, khối, khu dân cư, làng, thành, cấp xã, cấp huyện
chủ tịch, phó chủ tịch, thường trực thành ủy, thường trực quận ủy, thường trực tỉnh ủy, thường trực đảng ủy, phó chủ tịch thường trực, giám đốc, phó giám đốc, tổng giám đốc, bộ trưởng, thứ trưởng, thủ tướng, phó thủ tướng, trưởng, trưởng ban, trưởng phòng, phó trưởng ban, phó trưởng phòng, trưởng đoàn, trưởng đoàn công tác, trưởng đoàn kiểm tra, trưởng đoàn thanh tra, trưởng bộ phận, trưởng trạm, trưởng công an, trưởng khu, trưởng thôn, trưởng ngành
chánh văn phòng, phó chánh văn phòng, chánh thanh tra, chánh án, viện trưởng, viện trưởng viện kiểm sát, thủ trưởng, hiệu trưởng, phó hiệu trưởng, bí thư, phó bí thư, đội trưởng, cục trưởng, chi cục trưởng, tổng cục trưởng, vụ trưởng, tổ trưởng, tổ phó, chỉ huy trưởng, chính trị viên, chủ nhiệm, phó chủ nhiệm, tổng biên tập, kế toán trưởng, hạt trưởng, trạm trưởng, người đứng đầu, thống đốc, tổng thanh tra, tổng kiểm toán, giám hiệu, trưởng các, thủ trưởng các, giám đốc các, ủy viên, thành viên, lãnh đạo, tập thể lãnh đạo, thường trực hđnd
đồng chí, đ c, ông, bà, anh, chị, đại biểu, cán bộ, công chức, viên chức, cán bộ công chức, đảng viên, đoàn viên, hội viên, giáo viên, nhân viên, chuyên viên, phóng viên, chủ tọa, bên, sở ngành, sở ban ngành, ban ngành, ban ngành đoàn thể, phòng ban, cấp, cấp ngành, bộ ngành, kiểm toán nhà nước, bộ phận một cửa
hộ, hộ dân, chủ cơ sở, chủ phương tiện, bí thư chi bộ, bệnh nhân
`);

/** Plural or whole-group words before a head. */
export const determiners = phraseList(`
các, những, tất cả các, tất cả, toàn thể, toàn thể các, toàn bộ, toàn bộ các, từng, mỗi, cả, một số, hai, ba, bốn, năm, các cấp các, mọi, chính các, bản thân, riêng, riêng các, riêng với
`);

/** Nouns that stay in one name when a plural group lists them: "các sở, ban, ngành", "UBND các xã, phường". */
export const bareNouns = phraseList(`
bộ, sở, ban, ngành, phòng, cơ quan, đơn vị, địa phương, đoàn thể, tổ chức, cá nhân, tỉnh, thành phố, thành, tp, quận, huyện, thị xã, thị trấn, xã, phường, đặc khu, thôn, xóm, ấp, bản, khu phố, tổ dân phố, trường, trường học, doanh nghiệp, hội, hội đoàn thể, mặt trận, lực lượng, cấp, hiệp hội, cơ sở, trung tâm, chủ đầu tư, nhà thầu, điện, nước, nhà trường, công chức, viên chức, nhân viên, người lao động, đảng viên, cấp ủy, chính quyền, hội viên, đoàn viên, tổ, đội, khối, bộ phận, hộ
`);

/** Words after the head that belong to the name: relations, places, fields written in lower case. */
export const nameParts = phraseList(`
liên quan, có liên quan, hữu quan, chức năng, chuyên môn, chuyên ngành, nghiệp vụ, trực thuộc trung ương, địa bàn, nêu trên, nói trên, kể trên, này, trên đây, sự nghiệp, công lập, ngoài công lập, tư thục, dân lập, nhà nước, nhân dân, trung ương, địa phương, cơ sở, các cấp, cấp xã, cấp huyện, cấp tỉnh, cấp ủy, cấp trên, cấp có thẩm quyền, có thẩm quyền, cấp thành phố
quận, huyện, thị xã, thành phố, tp, tỉnh, phường, xã, thị trấn, đặc khu, thôn, ấp, khu, khu vực, vùng, phía, bắc, nam, sông, bãi, các, nhà, nước,
nội vụ, tư pháp, tài chính, tài nguyên, môi trường, lao động, thương binh, xã hội, văn hóa, truyền thông, giáo dục, y tế, kinh tế, đô thị, hạ tầng, nông nghiệp, phát triển nông thôn, nông thôn, giao thông, vận tải, giao thông vận tải, công thương, khoa học, công nghệ, công nghệ thông tin, du lịch, thể thao, ngoại giao, ngoại vụ, quốc phòng, dân tộc, tôn giáo, kiến trúc, đất đai, thuế, hải quan, quân sự, an ninh, trật tự, trật tự đô thị, trật tự xây dựng, an toàn thực phẩm, an toàn giao thông, giao thông đô thị, thiên tai, tìm kiếm cứu nạn, thực phẩm, chất lượng, thú y, thủy lợi, thủy sản, bảo vệ thực vật, rừng, rừng đặc dụng, rừng phòng hộ, đê điều, điện lực, điện, viễn thông, bưu chính, năng lượng, khoáng sản, công nghiệp, thương mại, dịch vụ, xuất nhập khẩu, chứng khoán, bảo hiểm, tín dụng, chính sách, chính sách xã hội, hành chính, hành chính công, một cửa, phụ nữ, thanh niên, nông dân, cựu chiến binh, người cao tuổi, trẻ em, khuyết tật, chữ thập đỏ, mầm non, tiểu học, trung học, trung học cơ sở, trung học phổ thông, thcs, thpt, đại học, cao đẳng, nghề, dạy nghề, dự án, dự án đầu tư, công trình, cổ phần, trách nhiệm hữu hạn, một thành viên, tập đoàn, dân cư, dân phố, quỹ đất, phát triển quỹ đất, đăng ký đất đai, giải phóng mặt bằng, mặt bằng, nông nghiệp và môi trường, kinh tế và hạ tầng, hành chính tổng hợp, tổ quốc, việt nam, lãnh đạo, phụ trách khối, vốn, vốn nhà nước, vốn nhà nước tại doanh nghiệp, cạnh tranh, chứng khoán nhà nước, dân tộc và miền núi, biển đảo, đăng kiểm, kiểm định, dạy nghề, dịch vụ việc làm, xe, bến xe, tàu, giáo dục và đào tạo, văn hóa và thông tin, tài nguyên và môi trường, thương binh và xã hội, thông tin và truyền thông, văn hóa và thể thao, khoa học và công nghệ, nông nghiệp và phát triển nông thôn, kế hoạch và đầu tư, kinh tế và hạ tầng, quy hoạch và kiến trúc, thể thao và du lịch, hàng không, hàng hải, đường sắt, đường bộ, đường thủy, đường thủy nội địa, cảng biển, điện ảnh, hải sản, dầu khí, hóa chất, giống cây trồng, chăn nuôi, trồng trọt, khí tượng, thủy văn, khí tượng thủy văn, bản quyền, di sản, gia đình, trẻ em, bình đẳng giới, việc làm, người có công, bảo trợ xã hội, an toàn bức xạ, sở hữu trí tuệ, tần số, dân số, dự phòng, y tế dự phòng, kiểm soát bệnh tật, pháp y, chất lượng nông lâm sản, phụ trách địa bàn, phụ trách lĩnh vực, dịch, dịch bệnh, tham nhũng, tiêu cực, tội phạm, ma túy, cháy rừng, cháy nổ, lụt bão, bão lũ, covid, phụ trách lĩnh vực, chủ chốt, chủ quản, kỹ thuật, pháp chế, tuyên giáo, dân vận, nữ công, biên phòng, cảnh sát, phòng cháy chữa cháy, pccc, phòng chống thiên tai, phòng chống dịch, dịch bệnh, vệ sinh môi trường, cây xanh, thoát nước, cấp nước, chiếu sáng, vận tải hành khách, taxi, khách, hành khách, kinh doanh vận tải, du lịch lữ hành, xăng dầu, lữ hành, khách sạn, còn lại, khác, bạn, mình, chủ trì dự án, nhận khoán, vi phạm, chậm tiến độ, chuyên trách, bán chuyên trách, không chuyên trách, kiêm nhiệm, đảng, đoàn, đội, dân phòng, dân quân, tự vệ, nhân sự, tiền lương, quân, dân, ủy, viên, phó, cụ thể, tương ứng, nòng cốt, đầu mối, y, dược, lân cận, bị ảnh hưởng, miền núi, miền trung, ven biển, biên giới, được kiểm tra, nhà ở, bất động sản, xây dựng đô thị, quân y, tâm thần, phổi, nhi, đa khoa, kế hoạch, thông tin và truyền thông, văn hóa thông tin, thị trường, quản lý nhà nước, đầu tư xây dựng, trung ương đảng, tổ dân phố, thủ đô, cả nước, toàn quốc, phối thuộc, hỗn hợp, cứu hộ, cứu nạn
`);

/** Of these, the ones a whole list of groups shares. */
export const sharedParts = phraseList(`
liên quan, có liên quan, chuyên môn, chức năng, hữu quan, thuộc, trực thuộc, trên địa bàn, của, các cấp, cấp xã, cấp huyện, địa phương, nêu trên, nói trên
`);

/** Compounds that name a kind of body when they follow a head directly: "đơn vị tư vấn", "cơ quan quản lý …". */
export const nounCompounds = phraseList(`
quản lý, quản lý đường, quản lý dự án, tư vấn, tư vấn giám sát, thi công, thực hiện dự án, tham mưu tổng hợp, vận hành, sử dụng, sử dụng đất, sử dụng lao động, sử dụng ngân sách, thiết kế, cung cấp dịch vụ, vận chuyển, thu gom, thu phí, tố tụng, quy hoạch, nhận thầu, trúng thầu, kinh doanh, trông giữ, công chứng, đăng kiểm, đấu giá, duy tu, bảo trì, phụ trách, được giao, soạn thảo, phát thanh, truyền hình, tham gia, tham dự, dự họp, đại diện, khai thác, sản xuất, bảo vệ, quản lý vận hành, điều tra, kiểm dịch, kiểm định
`);

/** Words of place and belonging inside a name; a body, a place or a name must follow. */
export const belonging = phraseList(`
của, thuộc, trực thuộc, trên địa bàn, tại, ở, trên địa bàn của
`);

/** Phrases that begin like a body but are none. */
export const notHeads = phraseList(`
trường hợp, trường học hạnh phúc, cơ sở để, cơ sở dữ liệu, cơ sở pháp lý, cơ sở vật chất, cơ sở hạ tầng, cơ sở chính trị, đơn vị tính, bản đồ, bản chất, bản sao, bản vẽ, bản tin, bản án, cấp bách, cấp độ, cấp thiết, cấp phép, cấp giấy, thành phần, thành công, thành tích, thành quả, thành lập, xã hội, xã hội hóa, hội nghị, hội thảo, hội họp, hội thi, hội chợ, hội nhập, tổ quốc, tổ hợp, quỹ đất, khối lượng, khoa học, ngành nghề, đội ngũ, bộ máy, bộ hồ sơ, bộ thủ tục, bộ tiêu chí, bộ chỉ số, vụ việc, vụ án, vụ đông, vụ lúa, vụ xuân, vụ mùa, sở hữu, viện dẫn, phòng chống, phòng ngừa, phòng trừ, phòng dịch, phòng cháy, phòng thủ, bên cạnh, hộ khẩu, hộ tịch, báo cáo, báo động, báo hiệu, đoàn kết, thuế suất, thuế đất, anh ninh, thường xuyên, trưởng thành, tư vấn pháp luật, tổ chức thực hiện, tổ chức triển khai, tổ chức lại, thống kê lại, nhóm nhiệm vụ, nhóm giải pháp, nhóm vấn đề, chi bộ tốt, bộ mặt, ấp ủ, bản lĩnh, thành viên mới, thành thạo, lãnh đạo chỉ đạo, các nội dung, các nhiệm vụ, các giải pháp, các biện pháp, các vấn đề, các dự án, các công trình, các tuyến, các quy định, các trường hợp, các khó khăn, các vướng mắc, các ý kiến, các chỉ tiêu, các hoạt động, các điều kiện, các thủ tục, các hạng mục, các khoản, các chính sách, các văn bản, các kiến nghị, các tồn tại, các công việc, những nội dung, những vấn đề, những khó khăn, những tồn tại, các hành vi, các hình thức, các mặt, các lĩnh vực, các chương trình, các đề án, các điểm, các khu vực, các loại, các vi phạm, các bước, các quy trình, các mục tiêu, các kế hoạch, các thông tin, các mô hình, các phong trào, các nguồn, các cuộc, các vụ, những nhiệm vụ, những giải pháp, từng bước, từng nội dung, từng trường hợp, từng dự án, từng lĩnh vực, mỗi ngày, mỗi năm, mỗi tháng, một số nội dung, một số nhiệm vụ, một số giải pháp, một số vấn đề, toàn bộ hồ sơ, toàn bộ các nội dung, cả năm, cả nước
`);

/** Words that end a name although they are neither verbs nor marks. */
export const nameStops = phraseList(`
theo, căn cứ, về, chậm, không, chưa, để, trong, trước, nhằm, với, cùng, cho, đến, từ, ngay, bằng, qua, thông qua, khi, nếu, do, vì, dựa, dựa trên, sau, tới, như, mà, rồi, vào, lên, xuống, ra, trên cơ sở, đối với, đồng thời, trên tinh thần, tùy, riêng, nhất là, đặc biệt, chậm nhất, muộn nhất, trễ nhất, hàng tháng, hằng tháng, hàng tuần, hằng tuần, định kỳ, cần, phải, tất cả các nội dung, ngoài, gồm, bao gồm, lấy, lại, mọi, việc, được, kết quả, tình hình, tiến độ, nội dung, công tác, những, phương án, dự thảo, hồ sơ, danh sách, các
`);

/** Trades that stand in lower case inside the name of a company or board. */
export const trades = phraseList(`
phát triển, đầu tư, đầu tư phát triển, xây dựng, kinh doanh, sản xuất, khai thác, thương mại, vận tải, quản lý, tư vấn, dịch vụ, bảo vệ, cấp nước, thoát nước, xuất nhập khẩu, phát triển hạ tầng, phát triển nhà, phát triển đô thị
`);
