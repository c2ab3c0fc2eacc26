import { dataOf } from '../replica/writer';
import { find, findByIds } from './find';
import { parkedIds, viewOf } from './marks';
import type { AttachmentData } from '#shared/domain/attachments';
import type { CampaignData } from '#shared/domain/campaigns';
import type { ChecklistTemplateData } from '#shared/domain/checklists';
import type { FindingData } from '#shared/domain/findings';
import type { VisitData } from '#shared/domain/visits';
import type { VisitListView, VisitView } from '#shared/ipc/views';
import type { Workspace } from '../session/workspace';

/** The campaign that begins last, and its visits by planned day. */
export async function visitList({ replica, organisation }: Workspace): Promise<VisitListView> {
  const parked = await parkedIds(replica);
  const [campaign] = await find(replica, {
    selector: { kind: 'campaign' },
    sort: [{ kind: 'desc' }, { at: 'desc' }],
    limit: 1,
  });
  if (!campaign) return { campaign: null, rows: [] };
  const visits = await find(replica, {
    selector: { kind: 'visit', parentId: campaign.id },
    sort: [{ kind: 'asc' }, { parentId: 'asc' }, { at: 'asc' }],
  });
  const findings = await find(replica, {
    selector: { kind: 'finding', parentId: { $in: visits.map(({ id }) => id) } },
  });
  const counts = new Map<string, number>();
  for (const { parentId } of findings) counts.set(parentId, (counts.get(parentId) ?? 0) + 1);
  const { units } = organisation.current();
  return {
    campaign: viewOf<CampaignData>(campaign, parked),
    rows: visits.map((visit) => ({
      ...viewOf<VisitData>(visit, parked),
      wardName: units.get(visit.unitId)?.name ?? '',
      findings: counts.get(visit.id) ?? 0,
    })),
  };
}

/** A visit with the checklist version it pins, its findings and its photos. */
export async function visitOne({ replica, organisation }: Workspace, id: string): Promise<VisitView | null> {
  const [visit] = await find(replica, { selector: { id, kind: 'visit' } });
  if (!visit) return null;
  const parked = await parkedIds(replica);
  const { units } = organisation.current();
  const { templateId } = dataOf(visit, 'visit');
  const template = (await findByIds(replica, [templateId])).get(templateId);
  const findings = await find(replica, { selector: { kind: 'finding', parentId: id } });
  const owners = [id, ...findings.map((finding) => finding.id)];
  const attachments = await find(replica, { selector: { kind: 'attachment', parentId: { $in: owners } } });
  return {
    ...viewOf<VisitData>(visit, parked),
    wardName: units.get(visit.unitId)?.name ?? '',
    template: template ? viewOf<ChecklistTemplateData>(template, parked) : null,
    findings: findings.map((finding) => viewOf<FindingData>(finding, parked)),
    attachments: attachments.map((attachment) => viewOf<AttachmentData>(attachment, parked)),
    wards: [...units]
      .filter(([, { type }]) => type === 'WARD')
      .map(([wardId, { name }]) => ({ id: wardId, name })),
  };
}
