import { BehaviorSubject, combineLatest, firstValueFrom } from 'rxjs';
import { map } from 'rxjs/operators';
import { rolesOn } from '#shared/domain/access/actor';
import { calendarDay } from '../clock';
import { dataOf } from './writer';
import type { Actor } from '#shared/domain/access/actor';
import type { Clock } from '../clock';
import type { Observable } from 'rxjs';
import type { PersonData, RoleData } from '#shared/domain/people';
import type { Replica } from './replica';
import type { SettingData } from '#shared/domain/settings';
import type { StoredRecord } from '#shared/domain/envelope';
import type { UnitData } from '#shared/domain/units';

/** Units, people, roles and the setting of the organisation: small, needed everywhere, so held in memory and live. */
export interface Organisation {
  readonly units: ReadonlyMap<string, UnitData>;
  readonly people: ReadonlyMap<string, PersonData>;
  readonly roles: readonly RoleData[];
  readonly setting: SettingData | null;
  /** Which of these records the server has not accepted yet. */
  readonly unaccepted: ReadonlySet<string>;
}

export interface OrganisationWatch {
  readonly current: () => Organisation;
  readonly changes$: Observable<Organisation>;
  /** Today, or the day in which the sample organisation stands still. */
  readonly today: () => string;
  readonly actor: (personId: string, orgId: string) => Actor;
  readonly close: () => void;
}

const kinds = ['unit', 'person', 'role', 'setting'] as const;

/** Watches the organisation's own records; settles when they have been read once. */
export async function watchOrganisation(replica: Replica, clock: Clock): Promise<OrganisationWatch> {
  const lists = kinds.map((kind) => replica.records.find({ selector: { kind } }).$);
  const view$ = combineLatest(lists).pipe(
    map((found) => organisationOf(found.flat().map((document) => document.toJSON() as StoredRecord))),
  );
  const subject = new BehaviorSubject(await firstValueFrom(view$));
  const subscription = view$.subscribe((next) => subject.next(next));
  const today = (): string => subject.value.setting?.businessDate || calendarDay(clock.now());
  return {
    current: () => subject.value,
    changes$: subject,
    today,
    actor: (personId, orgId) => ({
      personId,
      orgId,
      unitId: subject.value.people.get(personId)?.unitId ?? '',
      roles: rolesOn(subject.value.roles, personId, today()),
    }),
    close: () => {
      subscription.unsubscribe();
      subject.complete();
    },
  };
}

function organisationOf(records: readonly StoredRecord[]): Organisation {
  const units = new Map<string, UnitData>();
  const people = new Map<string, PersonData>();
  const roles: RoleData[] = [];
  let setting: SettingData | null = null;
  for (const record of records) {
    if (record.kind === 'unit') units.set(record.id, dataOf(record, 'unit'));
    else if (record.kind === 'person') people.set(record.id, dataOf(record, 'person'));
    else if (record.kind === 'role') roles.push(dataOf(record, 'role'));
    else if (record.kind === 'setting') setting = dataOf(record, 'setting');
  }
  const unaccepted = new Set(records.filter(({ seq }) => seq === 0).map(({ id }) => id));
  return { units, people, roles, setting, unaccepted };
}
