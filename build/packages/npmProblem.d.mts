/** Turns npm's output into one line that says what to do. */
export function npmProblem(code: number, output: string): string;
