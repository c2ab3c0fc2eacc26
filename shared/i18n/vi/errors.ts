export const errors = {
  unknown:
    'Chưa thực hiện được (mã {{code}}). Hãy thử lại; nếu vẫn lỗi, báo mã này cho bộ phận Công nghệ thông tin.',
} as const;
