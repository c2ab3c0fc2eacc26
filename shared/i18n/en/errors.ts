import type { errors as vi } from '../vi/errors';
import type { Shape } from '../shape';

export const errors: Shape<typeof vi> = {
  unknown: 'Not done (code {{code}}). Try again; if it fails again, give this code to the IT section.',
};
