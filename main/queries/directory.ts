import { compareVietnamese } from '#shared/text/collate';
import type { DirectoryView, View } from '#shared/ipc/views';
import type { Workspace } from '../session/workspace';

/** Units and people of the organisation, in the order the office gave them, then by name. */
export function directory({ organisation }: Workspace): Promise<DirectoryView> {
  const { units, people, unaccepted } = organisation.current();
  const list = <D extends { readonly order: number }>(
    map: ReadonlyMap<string, D>,
    name: (data: D) => string,
  ): readonly View<D>[] =>
    [...map]
      .map(([id, data]): View<D> => ({ id, data, sync: unaccepted.has(id) ? 'onlyHere' : 'accepted' }))
      .sort((a, b) => a.data.order - b.data.order || compareVietnamese(name(a.data), name(b.data)));
  return Promise.resolve({
    units: list(units, ({ name }) => name),
    people: list(people, ({ fullName }) => fullName),
  });
}
