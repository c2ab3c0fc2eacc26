import { newId } from '#shared/domain/newRecord';
import type { Conclusion } from '#shared/domain/meetings';

type FellowLead = NonNullable<Conclusion['alsoLead']>[number];

/** The further leads for these units; one that was there keeps the id of its task. */
export const withLeads = (leads: readonly FellowLead[], unitIds: readonly string[]): readonly FellowLead[] =>
  unitIds.map((unitId) => leads.find((lead) => lead.unitId === unitId) ?? { id: newId(), unitId });
