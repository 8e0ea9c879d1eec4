import { Random } from './random.ts';

/**
 * One decision of a generator: how far what was drawn lies from the simplest that could have been, 0
 * being that, and how many there were to draw from.
 */
export type Choice = { rank: number; of: number };

/** A generator went on drawing long after the choices that it was given had come to an end. */
export class ChoicesExhausted extends Error {
  constructor() {
    super('the generator draws without an end when its draws are simple');
  }
}

/** Draws beyond the given choices that still get the simplest answer. */
const grace = 256;
/** Draws of chance after which a generator is thought never to end: small inputs take some dozens. */
const mostDraws = 50_000;
/** Of a hundred draws that lean towards the simple, how many are among the first few. */
const simpleOutOf100 = 60;

export type ChoiceSource =
  /** Exactly what `Random` of that seed draws. */
  | { seed: string }
  /** Leans towards what is simple: short lists, small numbers, equal ones. */
  | { simpleSeed: string }
  /** The ranks in their order, then nothing but zeros. */
  | { ranks: readonly number[] };

/**
 * A source of chance that writes down what it decides, or decides as it is told: a generator that is
 * given changed choices makes another input that is still one of its own.
 *
 * What simplest means: of a range the number nearest to 0, of a list that is picked from its first.
 */
export class ChosenRandom extends Random {
  readonly choices: Choice[] = [];
  readonly #source: ChoiceSource;
  #isDrawing = false;

  constructor(source: ChoiceSource) {
    super('seed' in source ? source.seed : 'simpleSeed' in source ? source.simpleSeed : '');
    this.#source = source;
  }

  override uint32(): number {
    if (this.#isDrawing) return super.uint32();
    if ('ranks' in this.#source) return this.integer(0, 2 ** 32 - 1);
    const drawn = super.uint32();
    this.choices.push({ rank: drawn, of: 2 ** 32 });
    return drawn;
  }

  /** @throws ChoicesExhausted when it is asked for far more than it was given */
  override integer(low: number, high: number): number {
    const of = high - low + 1;
    if (!('ranks' in this.#source)) {
      if (this.choices.length >= mostDraws) throw new ChoicesExhausted();
      const drawn = 'seed' in this.#source ? this.#draw(low, high) : this.#drawSimple(low, high);
      this.choices.push({ rank: rankOf(drawn, low, high), of });
      return drawn;
    }
    const { ranks } = this.#source;
    if (this.choices.length > ranks.length + grace) throw new ChoicesExhausted();
    if (!(of >= 1)) return super.integer(low, high);
    const rank = Math.min(ranks[this.choices.length] ?? 0, of - 1);
    this.choices.push({ rank, of });
    return atRank(rank, low, high);
  }

  #draw(low: number, high: number): number {
    this.#isDrawing = true;
    try {
      return super.integer(low, high);
    } finally {
      this.#isDrawing = false;
    }
  }

  #drawSimple(low: number, high: number): number {
    const of = high - low + 1;
    if (of <= 4 || this.#draw(1, 100) > simpleOutOf100) return this.#draw(low, high);
    return atRank(this.#draw(0, 3), low, high);
  }
}

/** How many numbers of the range are simpler: nearer to 0, or as near and positive. */
function rankOf(value: number, low: number, high: number): number {
  const { origin, bothWays } = middle(low, high);
  const distance = Math.abs(value - origin);
  if (distance > bothWays) return bothWays + distance;
  return value > origin ? 2 * distance - 1 : 2 * distance;
}

function atRank(rank: number, low: number, high: number): number {
  const { origin, bothWays } = middle(low, high);
  if (rank > 2 * bothWays) {
    const distance = rank - bothWays;
    return high - origin > bothWays ? origin + distance : origin - distance;
  }
  const distance = Math.ceil(rank / 2);
  return rank % 2 === 1 ? origin + distance : origin - distance;
}

/** The simplest number of a range, and how far it goes on both sides of that. */
function middle(low: number, high: number): { origin: number; bothWays: number } {
  const origin = Math.min(Math.max(0, low), high);
  return { origin, bothWays: Math.min(high - origin, origin - low) };
}
