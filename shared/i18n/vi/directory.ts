export const directory = {
  title: 'Đơn vị – cán bộ',
  unit: 'Đơn vị',
  people: 'Cán bộ, công chức',
  noPeople: 'Chưa có cán bộ',
  code: 'mã {{code}}',
  type: {
    DISTRICT: 'Cấp quận',
    OFFICE: 'Văn phòng',
    SECTION: 'Bộ phận',
    DIVISION: 'Phòng chuyên môn',
    TEAM: 'Đội',
    WARD: 'Phường',
  },
} as const;
