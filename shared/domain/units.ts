import { z } from 'zod';
import { day } from './envelope';
import { defineKind } from './defineKind';

export const unitTypes = ['DISTRICT', 'OFFICE', 'SECTION', 'DIVISION', 'TEAM', 'WARD'] as const;

/**
 * A unit of the organisation, valid for a period: ward codes were re-used after 2025, so the key of a unit is
 * its id, never its code, and successors link to their predecessors without rewriting old records.
 */
export const unitData = z.strictObject({
  name: z.string().min(1).max(200),
  shortName: z.string().max(80),
  type: z.enum(unitTypes),
  /** GSO code of five digits for wards, '' otherwise. */
  code: z.string().max(20),
  parentUnitId: z.string().max(64),
  order: z.int().min(0),
  aliases: z.array(z.string().max(80)).readonly(),
  officialEmail: z.string().max(200),
  validFrom: day,
  validTo: day,
  predecessorIds: z.array(z.string().max(64)).readonly(),
});

export type UnitData = Readonly<z.infer<typeof unitData>>;

export const unitKind = defineKind({
  kind: 'unit',
  version: 1,
  data: unitData,
  columns: (data) => ({ parentId: data.parentUnitId, status: data.type, at: data.validFrom }),
});
