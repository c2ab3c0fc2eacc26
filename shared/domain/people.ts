import { z } from 'zod';
import { day } from './envelope';
import { defineKind } from './defineKind';

/** The roles that rules speak of; a person may hold several, each in a unit and for a period. */
export const roleNames = [
  'CHAIR',
  'VICE_CHAIR',
  'CHIEF_OF_OFFICE',
  'OFFICE_STAFF',
  'RECORDS_CLERK',
  'UNIT_HEAD',
  'OFFICER',
  'WARD_HEAD',
  'WARD_OFFICER',
  'IT_ADMINISTRATOR',
] as const;

export type RoleName = (typeof roleNames)[number];

export const personData = z.strictObject({
  fullName: z.string().min(1).max(120),
  /** The post as it is written on paper: "Chủ tịch UBND quận". */
  position: z.string().max(200),
  unitId: z.string().min(1).max(64),
  officialEmail: z.string().max(200),
  phone: z.string().max(40),
  order: z.int().min(0),
  active: z.boolean(),
});

export type PersonData = Readonly<z.infer<typeof personData>>;

export const roleData = z.strictObject({
  personId: z.string().min(1).max(64),
  unitId: z.string().min(1).max(64),
  role: z.enum(roleNames),
  validFrom: day,
  validTo: day,
});

export type RoleData = Readonly<z.infer<typeof roleData>>;

export const personKind = defineKind({
  kind: 'person',
  version: 1,
  data: personData,
  columns: (data) => ({ unitId: data.unitId, status: data.active ? 'ACTIVE' : 'INACTIVE' }),
});

export const roleKind = defineKind({
  kind: 'role',
  version: 1,
  data: roleData,
  columns: (data) => ({
    unitId: data.unitId,
    personId: data.personId,
    status: data.role,
    at: data.validFrom,
  }),
});
