import { addDays } from '#shared/domain/timeliness';
import { instantOf, personId, sampleId, sampleRecord, unitId } from './author';
import { tetOf } from '#shared/text/tetTable';
import { wards } from './units';
import type { CampaignData } from '#shared/domain/campaigns';
import type { Writable } from '#shared/domain/envelope';

/** SAMPLE DATA. The Tết plan of 2019 and its visits to the 14 wards. */
export const campaignId = sampleId('campaign', 'tet.2019');
export const templateId = sampleId('checklistTemplate', 'attp.1');

const officers = (...units: string[]): readonly string[] => units.map((unit) => personId(`cv1.${unit}`));

const teams: CampaignData['teams'] = [
  {
    id: 'doan1',
    name: 'Đoàn kiểm tra số 1 (an toàn thực phẩm, thị trường)',
    leaderId: personId('tp.yte'),
    memberIds: officers('yte', 'kinhte', 'tckh'),
    decisionNumber: '',
  },
  {
    id: 'doan2',
    name: 'Đoàn kiểm tra số 2 (trật tự đô thị, vệ sinh môi trường)',
    leaderId: personId('tp.qldt'),
    memberIds: officers('qldt', 'tnmt', 'qlttxd'),
    decisionNumber: '',
  },
  {
    id: 'doan3',
    name: 'Đoàn kiểm tra số 3 (chăm lo đối tượng chính sách, văn hóa)',
    leaderId: personId('tp.ldtbxh'),
    memberIds: officers('ldtbxh', 'vhtt', 'noivu'),
    decisionNumber: '',
  },
];

function phases(): CampaignData['phases'] {
  const tet = tetOf(2019);
  if (!tet) throw new Error('The Tết table does not hold 2019');
  return [
    { id: 'BEFORE', from: tet.kitchenGods, to: addDays(tet.eve, -1) },
    { id: 'DURING', from: tet.eve, to: addDays(tet.firstDay, 3) },
    { id: 'AFTER', from: addDays(tet.firstDay, 4), to: addDays(tet.firstDay, 14) },
  ];
}

const written = { by: personId('thuky'), at: instantOf('2019-01-21', '14:00') };

const campaignRecord = (): Writable =>
  sampleRecord(
    'campaign',
    'tet.2019',
    {
      name: 'Tổ chức các hoạt động phục vụ nhân dân đón Tết Nguyên đán Kỷ Hợi năm 2019',
      lunarYear: 2019,
      phases: phases(),
      teams,
      status: 'RUNNING',
    },
    written,
  );

/** The visits begin on the day of the meeting and end on the Saturday before Tết: three wards a day. */
const visitRecord = (slug: string, index: number): Writable => {
  const team = teams[index % teams.length];
  return sampleRecord(
    'visit',
    `tet.2019.${slug}`,
    {
      campaignId,
      wardId: unitId(slug),
      teamId: team?.id ?? '',
      leaderId: team?.leaderId ?? '',
      templateId,
      plannedOn: addDays('2019-01-28', Math.floor(index / teams.length)),
      visitType: 'PLANNED',
      facility: '',
      answers: {},
      result: '',
      remark: '',
      status: 'PLANNED',
      startedAt: '',
      finishedAt: '',
    },
    written,
  );
};

export const campaignRecords = (): readonly Writable[] => [
  campaignRecord(),
  ...['bode', ...wards.map(({ slug }) => slug).filter((slug) => slug !== 'bode')].map(visitRecord),
];
