/** A sentence for every code a problem can have: what happened, and what to do. Flat, because codes have dots. */
export const errors = {
  unknown:
    'Chưa thực hiện được (mã {{code}}). Hãy thử lại; nếu vẫn lỗi, báo mã này cho bộ phận Công nghệ thông tin.',

  'app.noAnswer':
    'Phần mềm không trả lời. Hãy thử lại; nếu vẫn vậy, đóng rồi mở lại phần mềm (dữ liệu đã lưu vẫn còn).',
  'app.tooOld':
    'Phiên bản phần mềm đã cũ so với máy chủ. Hãy cập nhật phần mềm; dữ liệu trên máy vẫn được giữ.',
  'call.failed':
    'Phần mềm gặp lỗi khi thực hiện. Hãy thử lại; nếu vẫn lỗi, báo cho bộ phận Công nghệ thông tin.',
  'call.malformed': 'Có mục nhập chưa đúng ({{where}}). Hãy kiểm tra lại rồi lưu.',
  'call.stranger': 'Lệnh không đến từ cửa sổ của phần mềm nên đã bị từ chối. Hãy đóng rồi mở lại phần mềm.',
  'call.unknown': 'Cửa sổ và phần lõi không cùng phiên bản. Hãy đóng rồi mở lại phần mềm.',

  'session.wrong': 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy nhập lại.',
  'session.locked':
    'Đăng nhập sai quá nhiều lần. Hãy đợi {{seconds, number}} giây rồi thử lại, hoặc nhờ bộ phận Công nghệ thông tin mở khóa.',
  'session.expired':
    'Phiên đăng nhập đã hết hạn. Hãy đăng xuất rồi đăng nhập lại để đồng bộ; dữ liệu trên máy vẫn còn.',
  'session.signedOut': 'Bạn chưa đăng nhập. Hãy đăng nhập rồi làm lại.',
  'session.unsent': 'Còn {{count, number}} hồ sơ, ảnh chưa gửi lên máy chủ.',
  'session.passwordChanged':
    'Mật khẩu đã được đổi trên máy chủ, nên chưa mở được dữ liệu trên máy này. Hãy ngắt mạng, đăng nhập bằng mật khẩu cũ và xuất dữ liệu chưa gửi, hoặc nhờ bộ phận Công nghệ thông tin.',
  'session.otherOrg':
    'Máy chủ này thuộc cơ quan khác ({{name}}), không khớp dữ liệu đang có trên máy. Không có gì bị thay đổi; hãy kiểm tra địa chỉ máy chủ.',

  'server.address': 'Địa chỉ máy chủ “{{address}}” không đúng. Hãy nhập như: giaoban.longbien.gov.vn.',
  'server.unreachable':
    'Không liên lạc được với máy chủ {{url}}. Hãy kiểm tra mạng và địa chỉ máy chủ. Nếu bạn đã từng đăng nhập trên máy này, hãy dùng mật khẩu lần gần nhất để làm việc ngoại tuyến.',
  'server.notGiaoBan': 'Địa chỉ {{url}} không phải máy chủ Giao Ban. Hãy kiểm tra lại địa chỉ.',
  'server.busy': 'Máy chủ đang bận. Phần mềm sẽ tự thử lại; bạn vẫn làm việc bình thường.',
  'server.failed':
    'Máy chủ gặp lỗi. Phần mềm sẽ tự thử lại; nếu kéo dài, hãy báo bộ phận Công nghệ thông tin.',
  'server.tooLarge': 'Gói dữ liệu quá lớn đối với máy chủ. Phần mềm sẽ tự chia nhỏ và gửi lại.',
  'server.tooOld': 'Máy chủ cũ hơn phần mềm này. Hãy báo bộ phận Công nghệ thông tin nâng cấp máy chủ.',
  'server.doubtful':
    'Máy chủ có vẻ trống hoặc mất dữ liệu, nên đồng bộ đã dừng để không xóa gì trên máy bạn. Hãy báo bộ phận Công nghệ thông tin.',
  'sync.failed': 'Đồng bộ gặp lỗi. Phần mềm sẽ tự thử lại; dữ liệu trên máy vẫn an toàn.',
  'feed.otherEpoch': 'Máy chủ vừa được khôi phục. Phần mềm đang gửi lại toàn bộ dữ liệu của bạn.',
  'request.malformed':
    'Máy chủ không đọc được yêu cầu. Hãy thử lại; nếu vẫn lỗi, báo bộ phận Công nghệ thông tin.',
  'request.notFound': 'Máy chủ không có chức năng này. Hãy kiểm tra phiên bản phần mềm và máy chủ.',
  'request.unsupported': 'Máy chủ không nhận loại dữ liệu này. Hãy kiểm tra phiên bản phần mềm và máy chủ.',
  'config.wrong': 'Thiết lập {{variable}} của máy chủ không đúng. Hãy sửa rồi khởi động lại máy chủ.',
  'config.tls': 'TLS_CERT và TLS_KEY phải được đặt cùng nhau. Hãy sửa rồi khởi động lại máy chủ.',

  'profiles.newer':
    'Danh sách đăng nhập trên máy này do phiên bản phần mềm mới hơn ghi. Tệp được giữ nguyên; hãy cập nhật phần mềm.',
  'replica.newer':
    'Dữ liệu trên máy này do phiên bản phần mềm mới hơn ghi. Tệp được giữ nguyên; hãy cập nhật phần mềm rồi mở lại.',
  'file.diskFull':
    'Ổ đĩa đã đầy nên chưa lưu được. Hãy giải phóng dung lượng rồi lưu lại; nội dung đang nhập vẫn còn.',
  'file.readOnly':
    'Không có quyền ghi vào {{path}}. Hãy chọn nơi khác hoặc nhờ bộ phận Công nghệ thông tin cấp quyền.',
  'file.write': 'Không ghi được tệp {{path}}. Hãy kiểm tra ổ đĩa rồi thử lại, hoặc chọn nơi khác.',

  'record.author': 'Hồ sơ mới phải đứng tên người đang đăng nhập. Hãy đăng xuất, đăng nhập lại rồi nhập lại.',
  'record.columns': 'Hồ sơ không nhất quán ở mục {{where}}. Hãy mở lại hồ sơ, kiểm tra và lưu lại.',
  'record.delete':
    'Chỉ xóa được cuộc họp đang soạn hoặc buổi kiểm tra chưa bắt đầu. Nội dung khác phải giữ công khai.',
  'record.exists': 'Hồ sơ này đã có. Hãy mở hồ sơ đã có để xem hoặc sửa.',
  'record.final': 'Nội dung này chỉ được ghi một lần và không sửa được. Hãy lập hồ sơ bổ sung.',
  'record.gone':
    'Không còn tìm thấy hồ sơ này. Có thể hồ sơ đã bị xóa hoặc bạn không còn quyền xem; hãy mở lại danh sách.',
  'record.hidden': 'Bạn không có quyền xem hồ sơ này. Hãy liên hệ Văn phòng nếu cần.',
  'record.identity': 'Không được đổi người lập, thời điểm lập hoặc loại của hồ sơ. Hãy lập hồ sơ mới.',
  'record.malformed': 'Có mục nhập chưa đúng ({{where}}). Hãy kiểm tra lại rồi lưu.',
  'record.newer': 'Hồ sơ này do phiên bản phần mềm mới hơn lập. Hãy cập nhật phần mềm để sửa.',
  'record.otherOrg': 'Hồ sơ này thuộc cơ quan khác nên không ghi được. Hãy kiểm tra tài khoản đang dùng.',
  'record.text':
    'Nội dung có ký tự không lưu được. Hãy xóa ký tự lạ (thường do dán từ nơi khác) rồi lưu lại.',
  'record.tooLarge':
    'Hồ sơ quá lớn nên máy chủ không nhận. Hãy rút ngắn nội dung hoặc tách thành nhiều hồ sơ.',
  'conflict.fields':
    'Người khác đã sửa cùng nội dung. Hiện đang dùng bản của máy chủ; bản của bạn được giữ để so sánh. Hãy gửi lại bản của bạn, hoặc bỏ.',
  'conflict.hidden':
    'Người khác đã thay đổi hồ sơ và bạn không còn quyền xem. Bản của bạn được giữ ở mục “Cần xử lý”.',

  'admin.only':
    'Chỉ quản trị hoặc Chánh Văn phòng được sửa đơn vị, cán bộ và vai trò. Hãy gửi đề nghị đến họ.',
  'office.only': 'Chỉ Văn phòng hoặc lãnh đạo được làm việc này. Hãy gửi đề nghị đến Văn phòng.',

  'meeting.office':
    'Chỉ Văn phòng hoặc lãnh đạo được lập và sửa cuộc họp. Hãy gửi nội dung cho thư ký cuộc họp.',
  'meeting.origin':
    'Nguồn gốc của cuộc họp (chuỗi họp, cuộc họp được bổ sung) chỉ ghi một lần khi lập. Hãy lập cuộc họp mới.',
  'meeting.notSigned':
    'Cuộc họp này chưa ký nên còn sửa được. Hãy ký trước khi lập cuộc họp tiếp theo hoặc bản bổ sung.',
  'meeting.signed': 'Cuộc họp đã ký nên không sửa được. Nếu cần, hãy lập biên bản hoặc kết luận bổ sung.',
  'meeting.number': 'Chỉ văn thư được cấp số thông báo. Hãy chuyển văn thư cấp số.',
  'meeting.numbered':
    'Thông báo đã được cấp số và không đổi được. Nếu sai, hãy liên hệ văn thư để ban hành văn bản đính chính.',
  'meeting.noConclusions': 'Cuộc họp chưa có kết luận. Hãy nhập ít nhất một kết luận trước khi ký.',
  'meeting.incomplete':
    'Kết luận {{number, number}} chưa đủ: cần đơn vị chủ trì và thời hạn (hoặc lý do không có thời hạn), hoặc đánh dấu “Không phát sinh nhiệm vụ”.',

  'task.assign': 'Chỉ Văn phòng hoặc lãnh đạo được giao nhiệm vụ. Hãy gửi đề nghị đến Văn phòng.',
  'task.otherUnit': 'Nhiệm vụ này do đơn vị khác chủ trì. Hãy liên hệ đơn vị chủ trì hoặc Văn phòng.',
  'task.approve': 'Chỉ người giao hoặc Văn phòng được duyệt hoàn thành. Hãy bấm “Đề nghị hoàn thành”.',
  'task.reportOnly':
    'Đơn vị chủ trì chỉ cập nhật tiến độ và trạng thái. Muốn đổi nội dung, thời hạn, hãy gửi đề nghị đến người giao.',
  'task.code': 'Mã nhiệm vụ do máy chủ cấp, không tự nhập. Hãy để trống mã rồi gửi lại.',
  'task.superior':
    'Chỉ người giao, Văn phòng hoặc lãnh đạo được chuyển, thu hồi, mở lại hoặc trả lại kết quả. Hãy gửi đề nghị đến người giao.',
  'task.fixed': 'Người giao và ngày giao của nhiệm vụ không sửa được. Nếu giao sai, hãy thu hồi và giao lại.',
  'task.dueDate':
    'Thời hạn chỉ thay đổi khi gia hạn hoặc điều chỉnh có lý do. Hãy dùng “Điều chỉnh thời hạn”.',
  'task.completedOn': 'Ngày hoàn thành chỉ có khi nhiệm vụ đã được duyệt. Hãy mở lại nhiệm vụ và thử lại.',
  'task.reason': 'Việc này cần lý do hoặc nội dung. Hãy nhập rồi gửi lại.',
  'task.date': 'Việc này cần một ngày. Hãy chọn ngày rồi gửi lại.',
  'task.term': 'Nhiệm vụ cần thời hạn, hoặc lý do không có thời hạn. Hãy nhập một trong hai.',
  'task.unit': 'Hãy chọn đơn vị nhận nhiệm vụ rồi gửi lại.',
  'extension.open':
    'Đã có một đề nghị gia hạn đang chờ quyết định. Hãy chờ kết quả, hoặc liên hệ người giao.',
  'extension.none':
    'Không còn đề nghị gia hạn nào đang chờ. Có thể người khác đã quyết định; hãy xem nhật ký xử lý.',
  'extension.notLater': 'Hạn mới phải sau hạn đang có. Hãy chọn ngày muộn hơn.',
  'extension.afterParent':
    'Hạn không được sau hạn của nhiệm vụ cấp trên. Hãy chọn ngày sớm hơn, hoặc xin gia hạn nhiệm vụ cấp trên trước.',
  'extension.own':
    'Không ai tự quyết định đề nghị của chính mình. Hãy chuyển người giao hoặc lãnh đạo quyết định.',
  'explanation.none': 'Không còn yêu cầu giải trình nào đang chờ. Hãy xem nhật ký xử lý.',
  'explanation.notLate': 'Chỉ yêu cầu giải trình khi nhiệm vụ đã quá hạn. Hãy dùng “Đôn đốc”.',
  'explanation.date': 'Hạn giải trình phải từ ngày yêu cầu trở đi. Hãy chọn ngày khác.',
  'step.assign':
    'Chỉ người đứng đầu đơn vị (hoặc Văn phòng) được phân công bước xử lý. Hãy đề nghị trưởng đơn vị phân công.',
  'step.responsible':
    'Chỉ người chịu trách nhiệm bước này được báo cáo bước này. Hãy báo cáo ở mức cả nhiệm vụ, hoặc đề nghị trưởng đơn vị phân công lại.',
  'event.author':
    'Diễn biến phải đứng tên người đang đăng nhập. Hãy đăng nhập bằng tài khoản của bạn rồi ghi lại.',
  'event.final': 'Diễn biến đã ghi không sửa được. Hãy ghi thêm một diễn biến mới để đính chính.',

  'visit.inspect':
    'Chỉ cán bộ cấp quận được lập và sửa phiếu kiểm tra. Phường xem kết quả và xử lý nhiệm vụ được giao.',
  'visit.done': 'Buổi kiểm tra đã kết thúc nên không sửa được. Hãy lập buổi tái kiểm tra.',

  'attachment.missing': 'Chưa có ảnh này trên máy và chưa lấy được từ máy chủ. Hãy nối mạng rồi lưu lại.',
  'attachment.empty': 'Tệp “{{fileName}}” rỗng. Hãy chụp lại hoặc chọn ảnh khác.',
  'attachment.notImage': 'Tệp “{{fileName}}” không phải ảnh JPEG hoặc PNG. Hãy chọn ảnh khác.',
  'attachment.tooLarge':
    'Ảnh “{{fileName}}” nặng {{size, number}} MB, vượt mức {{limit, number}} MB. Hãy giảm kích thước ảnh rồi thêm lại.',
  'attachment.unreadable': 'Không đọc được tệp “{{fileName}}”. Hãy kiểm tra thẻ nhớ hoặc ổ đĩa rồi chọn lại.',
  'blob.busy': 'Ảnh đang được gửi từ nơi khác. Phần mềm sẽ tự thử lại.',
  'blob.hash': 'Ảnh đến máy chủ bị sai lệch. Phần mềm sẽ tự gửi lại từ đầu.',
  'blob.malformed':
    'Máy chủ không đọc được yêu cầu gửi ảnh. Phần mềm sẽ tự gửi lại; nếu kéo dài, báo bộ phận Công nghệ thông tin.',
  'blob.noUpload': 'Máy chủ không còn giữ phần ảnh đang gửi dở. Phần mềm sẽ tự gửi lại từ đầu.',
  'blob.notFound': 'Máy chủ chưa có ảnh này. Ảnh sẽ hiện khi máy đã chụp gửi xong.',
  'blob.notYours': 'Phần ảnh gửi dở này của người khác. Phần mềm sẽ tự gửi lại từ đầu.',
  'blob.offset': 'Phần ảnh gửi dở không khớp với máy chủ. Phần mềm sẽ tự gửi tiếp đúng chỗ.',
  'blob.tooLarge': 'Ảnh vượt mức máy chủ cho phép. Hãy giảm kích thước ảnh rồi thêm lại.',
} as const;
