export const dashboard = {
  title: 'Tổng quan',
  late: 'Đang quá hạn',
  dueSoon: 'Sắp đến hạn',
  byUnit: 'Theo đơn vị chủ trì',
  byLeader: 'Theo lãnh đạo phụ trách',
  total: 'Tổng số',
  dueOn: 'hạn {{day}}',
  seeAll: 'Xem tất cả ({{number, number}})',
  none: {
    late: 'Không có nhiệm vụ quá hạn',
    dueSoon: 'Không có nhiệm vụ sắp đến hạn',
  },
} as const;
