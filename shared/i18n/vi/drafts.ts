export const drafts = {
  title: 'Bản đang nhập chưa lưu',
  question: 'Khôi phục bản đang nhập lúc {{time}} ngày {{day}}?',
  explain: 'Bản này được giữ trên máy khi phần mềm bị tắt hoặc bạn rời khỏi biểu mẫu mà chưa bấm “Lưu”.',
  restore: 'Khôi phục',
  discard: 'Bỏ bản này',
  unsaved: 'Chưa lưu – đã giữ bản nháp trên máy',
  failing: 'Không ghi được bản nháp xuống đĩa. Hãy bấm “Lưu” thường xuyên và giải phóng dung lượng ổ đĩa.',
} as const;
