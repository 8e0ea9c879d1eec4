import { backgroundClass } from '@dryrun/db';

/** Who wants to be judged. */
export type Claim = {
  owner: string;
  /** The lower goes first. */
  class: number;
  /** How often it had to make room already. */
  interruptions: number;
};

export type Turn = {
  /** Aborted when another shall have this one: stop, and ask again. */
  readonly interrupted: AbortSignal;
  leave(): void;
};

/** After as many interruptions a run is judged to its end, whoever waits. */
const mostInterruptions = 5;
/**
 * After two owners had turns side by side one of them does not take all turns at once: who came a
 * moment ago may come again, and to make room costs what the run had done.
 */
const quietMs = 1_000;

/**
 * What is done in the background begins when nobody is judged, or beside others when it has waited for
 * so long and a turn is free.
 */
const backgroundPatienceMs = 2_000;

type Waiting = { claim: Claim; sinceMs: number; grant: (turn: Turn | null) => void };
type Held = { claim: Claim; interruption: AbortController };

/** Why a run had to make room. */
export class Interrupted extends Error {
  constructor() {
    super('Another goes first.');
    this.name = 'Interrupted';
  }
}

/**
 * As many runs are judged at once as there are cores, and owners take turns. Of those who wait, lower
 * classes go first, then owners with fewer turns, then who came first. One owner may have all turns as
 * long as nobody else waits; then the run of theirs that began last makes room at once, and is begun
 * again later. So a neighbour's endless loops cost nobody more than a moment; nor do one's own, to a run of
 * samples: a submission of the same owner makes room for it.
 *
 * One at a time works in the background. It takes nobody's turn: it is stopped at once when anybody
 * comes to be judged, whoever it works for.
 */
export class Turns {
  readonly #size: number;
  readonly #held = new Set<Held>();
  readonly #waiting: Waiting[] = [];
  #background: Held | null = null;
  #closed = false;
  #sharedUntilMs = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | null = null;

  constructor(size: number) {
    this.#size = size;
  }

  /** Null when the worker ends before it is this one's turn. */
  take(claim: Claim): Promise<Turn | null> {
    if (this.#closed) return Promise.resolve(null);
    const { promise, resolve } = Promise.withResolvers<Turn | null>();
    this.#waiting.push({ claim, sinceMs: performance.now(), grant: resolve });
    if (!isBackground(claim)) this.#background?.interruption.abort(new Interrupted());
    this.#serve();
    return promise;
  }

  /** Gives no more turns. Whoever is judged goes on; what is done in the background stops. */
  close(): void {
    this.#closed = true;
    this.#background?.interruption.abort(new Interrupted());
    if (this.#timer) clearTimeout(this.#timer);
    for (const { grant } of this.#waiting.splice(0)) grant(null);
  }

  /** Has all that are judged make room: they are begun again by whoever is there then. */
  interruptAll(): void {
    for (const { interruption } of this.#held) interruption.abort(new Interrupted());
  }

  #serve(): void {
    while (this.#held.size < this.#size) {
      const next = this.#next();
      if (next === null || this.#holdsBack(next)) return;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      next.grant(
        isBackground(next.claim) ? this.#holdBackground(next.claim) : this.#hold(next.claim),
      );
    }
    this.#makeRoom();
  }

  /** Whether it would have all turns so soon; it is asked again when it may. */
  #holdsBack(next: Waiting): boolean {
    const leftMs = isBackground(next.claim) ? this.#untilBackground(next) : this.#untilShared(next);
    if (leftMs <= 0) return false;
    if (leftMs === Number.POSITIVE_INFINITY) return true;
    // Whoever is next now may be so sooner than who was before.
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#serve();
    }, leftMs + 1);
    return true;
  }

  #untilShared(next: Waiting): number {
    if (this.#size === 1 || this.#turnsOf(next) < this.#size - 1) return 0;
    return this.#sharedUntilMs - performance.now();
  }

  #untilBackground({ sinceMs }: Waiting): number {
    if (this.#background !== null) return Number.POSITIVE_INFINITY;
    if (this.#held.size === 0) return 0;
    return sinceMs + backgroundPatienceMs - performance.now();
  }

  #holdBackground(claim: Claim): Turn {
    const held: Held = { claim, interruption: new AbortController() };
    this.#background = held;
    return {
      interrupted: held.interruption.signal,
      leave: () => {
        if (this.#background !== held) return;
        this.#background = null;
        this.#serve();
      },
    };
  }

  #hold(claim: Claim): Turn {
    const held: Held = { claim, interruption: new AbortController() };
    this.#held.add(held);
    if (this.#turnsOf({ claim }) < this.#held.size) {
      this.#sharedUntilMs = performance.now() + quietMs;
    }
    return {
      interrupted: held.interruption.signal,
      leave: () => {
        if (this.#held.delete(held)) this.#serve();
      },
    };
  }

  #next(): Waiting | null {
    const before = (one: Waiting, other: Waiting) =>
      one.claim.class - other.claim.class || this.#turnsOf(one) - this.#turnsOf(other);
    // Stable, so that of equals the one who came first is the next.
    return [...this.#waiting].sort(before)[0] ?? null;
  }

  /** Asks one run to make room for whoever is next, unless one is asked already. */
  #makeRoom(): void {
    const next = this.#next();
    if (next === null || isBackground(next.claim)) return;
    const held = [...this.#held];
    if (held.some(({ interruption }) => interruption.signal.aborted)) return;
    const youngest = held.findLast(
      (one) => this.#makesRoom(one, next) && one.claim.interruptions < mostInterruptions,
    );
    youngest?.interruption.abort(new Interrupted());
  }

  /** A turn beside another of its owner's, for one who has none; and whose own, for their run that goes first. */
  #makesRoom(one: Held, next: Waiting): boolean {
    if (one.claim.owner === next.claim.owner) return one.claim.class > next.claim.class;
    const isForNone = this.#turnsOf(next) === 0 && this.#turnsOf(one) > 1;
    return isForNone && one.claim.class >= next.claim.class;
  }

  #turnsOf({ claim: { owner } }: { claim: Claim }): number {
    return [...this.#held].filter((held) => held.claim.owner === owner).length;
  }
}

function isBackground(claim: Claim): boolean {
  return claim.class >= backgroundClass;
}
