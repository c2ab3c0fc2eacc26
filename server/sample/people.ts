import { personId, sampleOrgId, sampleRecord, unitId } from './author';
import { staffedUnits, wards } from './units';
import type { RoleName } from '#shared/domain/people';
import type { Writable } from '#shared/domain/envelope';

/** SAMPLE DATA. One password for every sample account; never use it for a real office. */
export const samplePassword = 'GiaoBan@2019';

/** A post of the sample. People are called by their post: no name of a real person is used. */
export interface SamplePost {
  readonly slug: string;
  readonly username: string;
  readonly position: string;
  readonly unit: string;
  readonly roles: readonly RoleName[];
}

export interface SampleAccount {
  readonly username: string;
  readonly personId: string;
}

const post = (
  slug: string,
  username: string,
  position: string,
  unit: string,
  ...roles: RoleName[]
): SamplePost => ({ slug, username, position, unit, roles });

const leadership: readonly SamplePost[] = [
  post('chutich', 'chutich', 'Chủ tịch UBND quận', 'quan', 'CHAIR'),
  post('pct.kinhte', 'pct.kinhte', 'Phó Chủ tịch UBND quận (kinh tế)', 'quan', 'VICE_CHAIR'),
  post('pct.dothi', 'pct.dothi', 'Phó Chủ tịch UBND quận (đô thị)', 'quan', 'VICE_CHAIR'),
  post('pct.vanxa', 'pct.vanxa', 'Phó Chủ tịch UBND quận (văn hóa - xã hội)', 'quan', 'VICE_CHAIR'),
];

const office: readonly SamplePost[] = [
  post('chanhvp', 'chanhvp', 'Chánh Văn phòng HĐND&UBND quận', 'vanphong', 'CHIEF_OF_OFFICE'),
  post('thuky', 'thuky', 'Chuyên viên Văn phòng (thư ký)', 'vanphong', 'OFFICE_STAFF'),
  post('vanthu', 'vanthu', 'Văn thư Văn phòng HĐND&UBND quận', 'vanphong', 'RECORDS_CLERK'),
  post('tp.cntt', 'tp.cntt', 'Trưởng bộ phận Công nghệ thông tin', 'cntt', 'UNIT_HEAD'),
  post('quantri', 'quantri', 'Quản trị hệ thống, Bộ phận CNTT', 'cntt', 'IT_ADMINISTRATOR', 'OFFICER'),
];

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function headOf(slug: string, name: string): string {
  if (slug === 'thanhtra') return 'Chánh Thanh tra quận';
  if (slug === 'qlttxd') return name.replace(/^Đội/, 'Đội trưởng Đội');
  return `Trưởng ${lowerFirst(name)}`;
}

const staff: readonly SamplePost[] = staffedUnits.flatMap(({ slug, name }) => [
  post(`tp.${slug}`, `tp.${slug}`, headOf(slug, name), slug, 'UNIT_HEAD'),
  post(`cv1.${slug}`, `cv1.${slug}`, `Chuyên viên 1, ${name}`, slug, 'OFFICER'),
  post(`cv2.${slug}`, `cv2.${slug}`, `Chuyên viên 2, ${name}`, slug, 'OFFICER'),
]);

const wardStaff: readonly SamplePost[] = wards.flatMap(({ slug, name }) => [
  post(`${slug}.ct`, `${slug}.ct`, `Chủ tịch UBND ${lowerFirst(name)}`, slug, 'WARD_HEAD'),
  post(`${slug}.cv`, `${slug}.cv`, `Công chức UBND ${lowerFirst(name)}`, slug, 'WARD_OFFICER'),
]);

/** Every post of the sample. */
export const posts: readonly SamplePost[] = [...leadership, ...office, ...staff, ...wardStaff];

/** The account of every post. */
export const sampleAccounts: readonly SampleAccount[] = posts.map(({ slug, username }) => ({
  username,
  personId: personId(slug),
}));

/** Posts and the roles they hold. */
export const peopleRecords = (): readonly Writable[] =>
  posts.flatMap(({ slug, username, position, unit, roles }, order) => [
    sampleRecord('person', slug, {
      fullName: position,
      position,
      unitId: unitId(unit),
      officialEmail: `${username}@${sampleOrgId}.example`,
      phone: '',
      order,
      active: true,
    }),
    ...roles.map((role) =>
      sampleRecord('role', `${slug}.${role}`, {
        personId: personId(slug),
        unitId: unitId(unit),
        role,
        validFrom: '2016-07-01',
        validTo: '',
      }),
    ),
  ]);
