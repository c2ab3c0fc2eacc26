export const app = {
  name: 'Giao Ban',
  motto: 'Theo dõi nhiệm vụ, kết luận giao ban và kiểm tra',
  skip: 'Chuyển đến nội dung chính',
  navigation: 'Điều hướng',
  nav: {
    dashboard: 'Tổng quan',
    tasks: 'Nhiệm vụ',
    meetings: 'Cuộc họp',
    visits: 'Kiểm tra Tết',
    directory: 'Đơn vị – cán bộ',
    parked: 'Cần xử lý',
  },
  overdueBadge: 'Nhiệm vụ quá hạn: {{number, number}}',
  parkedBadge: 'Việc cần xử lý: {{number, number}}',
  sample: 'Dữ liệu mẫu – tính đến {{day}}',
  sampleHint: 'Mọi thời hạn được tính theo ngày này, không theo ngày hôm nay.',
  user: {
    menu: 'Tài khoản: {{name}}',
    language: 'Ngôn ngữ',
    vi: 'Tiếng Việt',
    en: 'English',
    signOut: 'Đăng xuất',
  },
  signOut: {
    title: 'Còn dữ liệu chưa gửi',
    text: 'Máy này còn dữ liệu chưa gửi lên máy chủ. Dữ liệu vẫn được giữ (đã mã hóa) và sẽ được gửi khi bạn đăng nhập lại trên máy này.',
    anyway: 'Vẫn đăng xuất',
    stay: 'Ở lại',
  },
  crashed: {
    title: 'Màn hình này gặp lỗi',
    text: 'Dữ liệu đã lưu không bị ảnh hưởng. Hãy tải lại màn hình; nếu vẫn gặp lỗi, báo cho bộ phận Công nghệ thông tin.',
    reload: 'Tải lại',
    home: 'Về trang tổng quan',
  },
  recovered: {
    title: 'Tệp dữ liệu trên máy bị hỏng và đã được thay bằng tệp mới',
    none: 'Không có dữ liệu nào đang chờ gửi.',
    exported:
      'Đã giữ lại {{number, number}} hồ sơ chưa gửi, sao ra tệp {{path}} và đưa vào hàng chờ gửi lại.',
  },
} as const;
