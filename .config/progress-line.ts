/** How often a log is told how far it is. A terminal has one line for it, which changes each second. */
const logEveryMs = 30_000;

/** The line that says how far something is, below all that is printed. */
export class ProgressLine {
  readonly #isTerminal = process.stdout.isTTY === true && process.env.CI === undefined;
  #shown = '';
  #loggedMs = Date.now();

  show(text: string): void {
    if (this.#isTerminal) {
      this.#shown = text.slice(0, (process.stdout.columns ?? 80) - 1);
      process.stdout.write(`\r\x1b[K${this.#shown}`);
    } else if (Date.now() - this.#loggedMs >= logEveryMs) {
      this.#loggedMs = Date.now();
      console.log(text);
    }
  }

  /** Prints something that stays, above the line. */
  print(text: string): void {
    const shown = this.#shown;
    this.clear();
    console.log(text);
    if (shown !== '') this.show(shown);
  }

  clear(): void {
    if (this.#shown !== '') process.stdout.write('\r\x1b[K');
    this.#shown = '';
  }
}
