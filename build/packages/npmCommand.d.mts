/** How to start npm without a shell on every platform. */
export function npmCommand(args: readonly string[]): { readonly file: string; readonly args: string[] };
