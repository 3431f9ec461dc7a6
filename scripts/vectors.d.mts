/** Every file of vectors that the project ships. */
export const shippedFiles: readonly string[];
/** Runs one file: how many vectors it has, and a line for each failure. */
export function runFile(file: string): {
  readonly vectors: number;
  readonly lines: readonly string[];
};
/** The manifest's text. */
export function manifestText(files: readonly string[]): string;
/** What the command does; the exit code comes back. */
export function main(args: readonly string[], print: (line: string) => void): number;
