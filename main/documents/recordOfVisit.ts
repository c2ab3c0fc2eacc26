import { inspectionRecord } from '#shared/documents/builders/inspectionRecord';
import { checklistInWords } from './checklistInWords';
import { imageSize } from '../files/imageSize';
import { readAttachment } from '../commands/attachments';
import { visitOne } from '../queries/visits';
import { Failure } from '../failure';
import type { AdministrativeDocument, Picture } from '#shared/documents/model';
import type { LocalMoment } from '#shared/documents/builders/localMoment';
import type { VisitData } from '#shared/domain/visits';
import type { VisitView } from '#shared/ipc/views';
import type { Workspace } from '../session/workspace';

const results: Readonly<Record<VisitData['result'], string | null>> = {
  '': null,
  PASS: 'Đạt',
  CONDITIONAL: 'Đạt có điều kiện',
  FAIL: 'Không đạt',
};

/** Biên bản kiểm tra of a visit: the answers in words, the findings, the photos that are on this machine or the server. */
export async function recordOfVisit(
  workspace: Workspace,
  id: string,
  origin: string,
): Promise<AdministrativeDocument> {
  const visit = await visitOne(workspace, id);
  if (!visit) throw new Failure('record.gone');
  const { units, people, setting } = workspace.organisation.current();
  const { data, findings } = visit;
  const leader = people.get(data.leaderId);
  return inspectionRecord({
    organs: { governingBody: setting?.governingBody || null, issuingOrgan: setting?.organName ?? '' },
    number: null,
    notation: 'BB-ĐKT',
    signed: data.status === 'DONE',
    recipients: { places: [visit.wardName].filter(Boolean), filing: 'VT, ĐKT' },
    title: `${visit.template?.data.name ?? 'Kiểm tra'} tại ${visit.wardName}`,
    bases: [],
    start: momentOf(data.startedAt, data.plannedOn),
    end: data.finishedAt ? momentOf(data.finishedAt, data.plannedOn) : null,
    venue: data.facility || visit.wardName,
    inspectedUnit: visit.wardName,
    team: leader ? [{ name: leader.fullName, post: 'Trưởng đoàn' }] : [],
    unitPeople: [],
    sections: checklistInWords(visit.template?.data.survey ?? {}, data.answers),
    findings: findings.map(({ data: finding }) => ({
      text: finding.text,
      remedy: finding.remedy,
      responsible: units.get(finding.responsibleUnitId)?.name ?? '',
      deadline: finding.dueDate || null,
    })),
    result: results[data.result],
    recommendations: data.remark ? [data.remark] : [],
    unitOpinion: null,
    photos: await photosOf(workspace, visit, origin),
  });
}

/** The local time in Asia/Ho_Chi_Minh (UTC+7, no summer time); a visit that has not begun shows its planned day. */
function momentOf(instant: string, plannedOn: string): LocalMoment {
  if (!instant) return { date: plannedOn, time: '08:00' };
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

async function photosOf(workspace: Workspace, visit: VisitView, origin: string): Promise<readonly Picture[]> {
  const pictures = await Promise.all(
    visit.attachments.map(async ({ id, data }): Promise<readonly Picture[]> => {
      const bytes = (await readAttachment(workspace, id))?.bytes;
      const size = bytes && imageSize(bytes);
      return size
        ? [{ source: `${origin}/blob/${id}`, alternative: data.fileName, ...size, caption: data.fileName }]
        : [];
    }),
  );
  return pictures.flat();
}
