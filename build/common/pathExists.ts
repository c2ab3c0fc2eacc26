import { access } from 'node:fs/promises';

/** Whether there is something at a path. */
export const pathExists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
