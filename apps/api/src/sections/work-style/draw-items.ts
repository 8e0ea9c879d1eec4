import { shuffled } from '../shuffled.ts';
import type { Item } from './item.ts';

/** Of so many items how many are of which kind, and how many of them ask twice in other words. */
export function sharesOf(count: number) {
  const choices = Math.round(count * 0.8);
  const agreements = count - choices;
  return {
    ...{ choices, agreements },
    ...{ choicePairs: Math.round(choices / 6), agreementPairs: Math.round(agreements / 3) },
  };
}

/** Items between both askings of one thing, at least: nobody is to remember what they said. */
export const apart = 8;

/**
 * Draws the items of one assessment, in the order in which they are asked. Both items of a pair come in
 * either order, at least `apart` from each other. Of the other choices those come first whose principles
 * have been spoken of least; chance decides the rest.
 *
 * @param random as `Math.random`
 */
export function drawItems(bank: readonly Item[], count: number, random: () => number): Item[] {
  const shares = sharesOf(count);
  const pairs = [
    ...pairsOf(bank, 'choice', shares.choicePairs, random),
    ...pairsOf(bank, 'agreement', shares.agreementPairs, random),
  ];
  const taken = pairs.flat();
  const singles: Item[] = [];
  for (const kind of ['choice', 'agreement'] as const) {
    const wanted = kind === 'choice' ? shares.choices : shares.agreements;
    const fitting = shuffled(bank, random).filter((item) => item.kind === kind);
    let left = wanted - taken.filter((item) => item.kind === kind).length;
    for (; left > 0; left -= 1) {
      const chosen = [...taken, ...singles];
      const next = leastSpokenOf(
        fitting.filter((item) => !isTaken(item, chosen)),
        chosen,
      );
      if (next === undefined) break;
      singles.push(next);
    }
  }
  return arranged(pairs, shuffled(singles, random), random);
}

function pairsOf(bank: readonly Item[], kind: Item['kind'], count: number, random: () => number) {
  const second = shuffled(bank, random).filter(
    (item) => item.kind === kind && item.twin !== undefined,
  );
  return second.slice(0, count).map((item) => {
    const first = bank.find(({ id }) => id === item.twin);
    if (first === undefined)
      throw new Error(`There is no item ${item.twin}, the twin of ${item.id}.`);
    return random() < 0.5 ? [first, item] : [item, first];
  });
}

const isTaken = (item: Item, taken: readonly Item[]) =>
  taken.some((one) => one.id === item.id || one.id === item.twin || one.twin === item.id);

function leastSpokenOf(fitting: readonly Item[], spoken: readonly Item[]): Item | undefined {
  if (fitting[0]?.kind === 'agreement') return fitting[0];
  const times = new Map<string, number>();
  for (const principle of spoken.flatMap(principlesOf))
    times.set(principle, (times.get(principle) ?? 0) + 1);
  const weight = (item: Item) =>
    Math.max(...principlesOf(item).map((principle) => times.get(principle) ?? 0)) * 10 +
    principlesOf(item).reduce((sum, principle) => sum + (times.get(principle) ?? 0), 0);
  return fitting.toSorted((a, b) => weight(a) - weight(b))[0];
}

/** The principles that an item speaks of. */
export const principlesOf = (item: Item) =>
  item.kind === 'choice' ? [item.a.principle, item.b.principle] : [...item.principles];

/**
 * First askings stand in the first half, second ones as far into the other half, so that both are half of
 * all items apart.
 */
function arranged(
  pairs: readonly Item[][],
  singles: readonly Item[],
  random: () => number,
): Item[] {
  const total = pairs.length * 2 + singles.length;
  const half = Math.ceil(total / 2);
  const places = shuffled(
    Array.from({ length: total - half }, (_, place) => place),
    random,
  ).slice(0, pairs.length);
  const order = new Array<Item | undefined>(total).fill(undefined);
  for (const [index, place] of places.entries()) {
    const [first, second] = pairs[index] ?? [];
    order[place] = first;
    order[place + half] = second;
  }
  const rest = [...singles];
  return order.map((item) => item ?? rest.pop()).filter((item) => item !== undefined);
}
