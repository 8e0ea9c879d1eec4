/**
 * Why the program cannot start, told to the person at the keyboard. `code` is a stable kebab-case
 * id to search for, `message` is one sentence (or two) with the fix in it.
 */
export class StartUpError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'StartUpError';
    this.code = code;
  }
}

/** The disk has no room for what has to be written, and `said` is how the system put that. */
export function diskFull(folder: string, said: string): StartUpError {
  return new StartUpError(
    'disk-full',
    `The disk of the data folder ${folder} is full (${said}). Free about 200 MB, or choose a folder on another disk: DATA_DIR=… npm start`,
  );
}
