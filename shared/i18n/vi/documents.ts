export const documents = {
  preview: 'Xem trước bản in',
  conclusionNotice: 'Thông báo kết luận',
  invitation: 'Giấy mời',
  meetingMinutes: 'Biên bản cuộc họp',
  inspectionRecord: 'Biên bản kiểm tra',
  handlingSlip: 'Phiếu giải quyết',
  print: 'In',
  savePdf: 'Lưu PDF',
  saveDocx: 'Lưu Word',
  saved: 'Đã lưu tại {{path}}',
} as const;
