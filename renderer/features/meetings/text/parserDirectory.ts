import type { DirectoryUnit } from '#shared/text/conclusions/resolveUnit';
import type { UnitData } from '#shared/domain/units';
import type { View } from '#shared/ipc/views';

/** What a text calls all units of a type: "UBND các phường", "các phòng, ban, đơn vị". Folded words. */
const groupsOf: Readonly<Record<UnitData['type'], readonly string[]>> = {
  DISTRICT: [],
  OFFICE: ['don vi'],
  SECTION: [],
  DIVISION: ['phong', 'don vi'],
  TEAM: ['doi', 'don vi'],
  WARD: ['phuong'],
};

/** The units in force on a day ('YYYY-MM-DD') with their other names, as the parser wants them. */
export const parserDirectory = (units: readonly View<UnitData>[], day: string): readonly DirectoryUnit[] =>
  units
    .filter(
      ({ data }) => (!data.validFrom || data.validFrom <= day) && (!data.validTo || day <= data.validTo),
    )
    .map(({ id, data }) => ({
      id,
      name: data.name,
      aliases: [data.shortName, ...data.aliases].filter((alias) => alias !== ''),
      groups: groupsOf[data.type],
    }));
