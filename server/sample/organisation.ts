import { campaignRecords } from './campaign';
import { checklistRecord } from './checklist';
import { meetingRecord } from './meeting';
import { peopleRecords, sampleAccounts, samplePassword } from './people';
import { sampleDay, sampleOrgId, sampleRecord } from './author';
import { settingId } from '#shared/domain/settings';
import { taskRecords } from './tasks';
import { unitRecords } from './units';
import type { SampleAccount } from './people';
import type { Writable } from '#shared/domain/envelope';

/** SAMPLE DATA. quận Long Biên on 28/01/2019, as far as public sources tell; its people are posts. */
export interface SampleOrganisation {
  readonly orgId: string;
  readonly name: string;
  readonly records: readonly Writable[];
  readonly accounts: readonly SampleAccount[];
  readonly password: string;
}

const settingRecord = (): Writable => ({
  ...sampleRecord('setting', 'setting', {
    organName: 'ỦY BAN NHÂN DÂN QUẬN LONG BIÊN',
    governingBody: '',
    place: 'Long Biên',
    businessDate: sampleDay,
    sample: true,
    dueSoonDays: 3,
  }),
  id: settingId(sampleOrgId),
});

const calendarRecord = (): Writable =>
  sampleRecord('calendar', '2019', {
    year: 2019,
    holidays: [
      { date: '2019-01-01', name: 'Tết Dương lịch' },
      ...['04', '05', '06', '07', '08'].map((day) => ({
        date: `2019-02-${day}`,
        name: 'Tết Nguyên đán Kỷ Hợi',
      })),
      { date: '2019-04-15', name: 'Giỗ Tổ Hùng Vương (nghỉ bù)' },
      { date: '2019-04-29', name: 'Nghỉ hoán đổi' },
      { date: '2019-04-30', name: 'Ngày Giải phóng miền Nam' },
      { date: '2019-05-01', name: 'Ngày Quốc tế Lao động' },
      { date: '2019-09-02', name: 'Quốc khánh' },
    ],
    workingWeekends: ['2019-05-04'],
  });

export const sampleOrganisation = (): SampleOrganisation => ({
  orgId: sampleOrgId,
  name: 'UBND quận Long Biên (dữ liệu mẫu)',
  records: [
    ...unitRecords(),
    ...peopleRecords(),
    settingRecord(),
    calendarRecord(),
    checklistRecord(),
    ...campaignRecords(),
    ...taskRecords(),
    meetingRecord(),
  ],
  accounts: sampleAccounts,
  password: samplePassword,
});
