/**
 * Trouble the user can mend: told, never thrown.
 *
 * - `where` – the place in the user's words: a sheet and row, a line of a file, an option
 * - `what` – what is wrong there, with the value that was found
 * - `fix` – what to do about it
 */
export interface Problem {
  readonly where: string;
  readonly what: string;
  readonly fix: string;
}
