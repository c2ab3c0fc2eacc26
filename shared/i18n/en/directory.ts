import type { directory as vi } from '../vi/directory';
import type { Shape } from '../shape';

export const directory: Shape<typeof vi> = {
  title: 'Units and staff',
  unit: 'Unit',
  people: 'Staff',
  noPeople: 'No staff yet',
  code: 'code {{code}}',
  type: {
    DISTRICT: 'District',
    OFFICE: 'Office',
    SECTION: 'Section',
    DIVISION: 'Division',
    TEAM: 'Team',
    WARD: 'Ward',
  },
};
