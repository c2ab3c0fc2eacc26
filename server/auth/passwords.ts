import { hash, verify } from '@node-rs/argon2';

/** OWASP password storage cheat sheet: argon2id (the default of the package), 19 MiB, 2 passes, 1 lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** A hash of nothing anyone knows: an unknown name costs as much time as a wrong password. */
let decoy: Promise<string> | undefined;

/** Whether the password is right; an account that does not exist (null) takes as long and never is. */
export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(crypto.randomUUID());
  const right = await verify(stored ?? (await decoy), password);
  return right && stored !== null;
}
