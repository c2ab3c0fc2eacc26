import { rolesOn } from '#shared/domain/access/actor';
import type { Actor } from '#shared/domain/access/actor';
import type { PersonData, RoleData } from '#shared/domain/people';
import type { Pool } from 'pg';
import type { Session } from './sessions';
import type { SettingData } from '#shared/domain/settings';

/** Who works where and holds which roles, as of one number of the feed. */
interface Roster {
  readonly seq: number;
  readonly people: ReadonlyMap<string, PersonData>;
  readonly roles: readonly RoleData[];
  /** The day a sample organisation stands still on; '' in real use. */
  readonly businessDate: string;
}

interface Row {
  readonly roster_seq: number;
  readonly id: string | null;
  readonly kind: string | null;
  readonly data: unknown;
}

async function readRoster(pool: Pool, orgId: string): Promise<Roster> {
  const { rows } = await pool.query<Row>(
    `SELECT o.roster_seq, r.id, r.kind, r.doc -> 'data' AS data FROM orgs o
     LEFT JOIN records r ON r.org_id = o.id AND r.kind IN ('person', 'role', 'setting') AND NOT r.deleted
     WHERE o.id = $1`,
    [orgId],
  );
  const of = (kind: string): readonly Row[] => rows.filter((row) => row.kind === kind);
  const setting = of('setting')[0]?.data as SettingData | undefined;
  return {
    seq: rows[0]?.roster_seq ?? 0,
    people: new Map(of('person').map((row) => [row.id ?? '', row.data as PersonData])),
    roles: of('role').map((row) => row.data as RoleData),
    businessDate: setting?.businessDate ?? '',
  };
}

/** Finds the person who acts, with the roles that hold on the business day; null when they no longer work here. */
export type FindActor = (session: Session) => Promise<Actor | null>;

/** Keeps the roster of each organisation until a write changes it: every session says at which number that was. */
export function createRosters(pool: Pool): FindActor {
  const rosters = new Map<string, Roster>();

  async function rosterOf({ orgId, rosterSeq }: Session): Promise<Roster> {
    const kept = rosters.get(orgId);
    if (kept && kept.seq >= rosterSeq) return kept;
    const read = await readRoster(pool, orgId);
    rosters.set(orgId, read);
    return read;
  }

  return async (session) => {
    const { orgId, personId, today } = session;
    const { people, roles, businessDate } = await rosterOf(session);
    const person = people.get(personId);
    if (!person?.active) return null;
    return { orgId, personId, unitId: person.unitId, roles: rolesOn(roles, personId, businessDate || today) };
  };
}
