export const session = {
  title: 'Đăng nhập',
  people: 'Người đã đăng nhập trên máy này',
  lastSignIn: 'Lần cuối: {{when}}',
  other: 'Tài khoản khác',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  server: 'Địa chỉ máy chủ',
  serverHint: 'Ví dụ: giaoban.longbien.gov.vn. Hỏi bộ phận Công nghệ thông tin nếu chưa biết.',
  changeServer: 'Đổi máy chủ',
  signIn: 'Đăng nhập',
  signingIn: 'Đang đăng nhập và tải dữ liệu…',
  offlineHint:
    'Không có mạng vẫn đăng nhập được bằng mật khẩu lần gần nhất, nếu bạn đã từng đăng nhập trên máy này. Dữ liệu trên máy được mã hóa.',
  required: {
    username: 'Nhập tên đăng nhập',
    password: 'Nhập mật khẩu',
    server: 'Nhập địa chỉ máy chủ',
  },
} as const;
