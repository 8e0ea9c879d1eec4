import type { Death } from './child.ts';
import { type Cause, findCause, isForeign } from './find-cause.ts';

/** A child said what none of ours says. `id` stands in what the candidate reads, if anything does. */
export type Fault = { id: string; said: string; language: string };

const maxFalseStarts = 3;

/**
 * Deaths that may say nothing of the program: somebody killed the child before it had begun, or it said
 * what none of ours says, be it by a fault of ours or by the program's doing. Run once more in another
 * child, a fault of ours is not likely to come again, and what the program does is.
 */
export class Doubts {
  readonly #language: string;
  readonly #onFault: (fault: Fault) => void;
  #falseStarts = 0;
  #faults = 0;
  #mayBeOurs = false;

  constructor(language: string, onFault: (fault: Fault) => void) {
    this.#language = language;
    this.#onFault = onFault;
  }

  /** Whether the program is blamed for the end of a child, of which a fault of ours may be the cause. */
  get mayBeOurs(): boolean {
    return this.#mayBeOurs;
  }

  /** @throws as `findCause` */
  causeOf(death: Death): Cause {
    const cause = findCause(death);
    this.#mayBeOurs ||= cause.kind === 'crashed';
    return cause;
  }

  /**
   * Whether what the child had is to be run once more, as if nothing had been.
   *
   * @throws when nothing of the program's can have run in a child that speaks nonsense again
   */
  mayRunAgain(death: Death, started: boolean): boolean {
    if (death.fault === null) {
      if (started || !isForeign(death) || this.#falseStarts >= maxFalseStarts) return false;
      this.#falseStarts += 1;
      return true;
    }
    this.#onFault({ ...death.fault, language: this.#language });
    this.#faults += 1;
    if (this.#faults === 1) return true;
    if (started) return false;
    throw new Error(`a sandbox child said what none of ours says: ${death.fault.said}`);
  }
}
