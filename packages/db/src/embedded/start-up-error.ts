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
