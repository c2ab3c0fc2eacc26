import type { RegisterRow } from '#shared/documents/builders/handlingRegister';

/** Rows of a register, some of them three lines high. */
export function registerRows(count: number): readonly RegisterRow[] {
  return Array.from({ length: count }, (_, index): RegisterRow => {
    const day = String((index % 28) + 1).padStart(2, '0');
    const subject =
      index % 5 === 0
        ? ' về việc tăng cường kiểm tra an toàn thực phẩm, trật tự đô thị, vệ sinh môi trường dịp Tết Nguyên đán'
        : '';
    return {
      arrivalNumber: index + 1,
      description: `Công văn số ${100 + index}/UBND-VX ngày ${day}/01/2019 của UBND Thành phố Hà Nội${subject}`,
      receiver: index % 3 === 0 ? 'Phòng Lao động - Thương binh và Xã hội' : 'Phòng Nội vụ',
      deadline: `2019-01-${day}`,
      progress: index % 2 === 0 ? 'Hoàn thành đúng hạn' : 'Đang thực hiện',
      reply: index % 2 === 0 ? `${20 + index}/UBND-NV` : '',
      note: `Hàng ${index + 1}`,
    };
  });
}
