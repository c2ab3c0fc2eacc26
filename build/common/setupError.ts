/** A failure that a person can settle: its message is shown alone, without a stack. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
