import type { DirectoryView, View } from '#shared/ipc/views';
import type { PersonData } from '#shared/domain/people';
import type { UnitData } from '#shared/domain/units';

export interface Directory {
  /** In the order of the office. */
  readonly units: readonly View<UnitData>[];
  readonly people: readonly View<PersonData>[];
  readonly asOf: string;
  /** The name of a unit; its id when it is not known here, '' for none. */
  readonly unitName: (id: string) => string;
  readonly personName: (id: string) => string;
  readonly peopleOf: (unitId: string) => readonly View<PersonData>[];
}

const inOrder = <D extends { readonly order: number }>(views: readonly View<D>[]): readonly View<D>[] =>
  views.toSorted((a, b) => a.data.order - b.data.order);

export function createDirectory({ units, people }: DirectoryView, asOf: string): Directory {
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const personById = new Map(people.map((person) => [person.id, person]));
  const ordered = inOrder(people);
  return {
    units: inOrder(units),
    people: ordered,
    asOf,
    unitName: (id) => unitById.get(id)?.data.name ?? id,
    personName: (id) => personById.get(id)?.data.fullName ?? id,
    peopleOf: (unitId) => ordered.filter(({ data }) => data.unitId === unitId && data.active),
  };
}
