import type { Principle } from '../principles.ts';
import { principlesOf } from './draw-items.ts';
import type { Item } from './item.ts';

/** What was answered: 1 to 4 of a choice, from clearly `a` to clearly `b`; 1 to 6 of an agreement. */
export type Answer = { itemId: string; step: number };

/** Where an answer leans, seen from one principle: 0 clearly another, 1 rather another, 2 rather this, 3 clearly this. */
export type Column = 0 | 1 | 2 | 3;

export type Leaning = { principle: Principle; itemId: string; column: Column };

/** What was asked twice. `far` is how many columns lie between both answers; `crossed` whether the middle does. */
export type AskedTwice = {
  first: Answer;
  second: Answer;
  columns: readonly [Column, Column];
  far: number;
  crossed: boolean;
};

/** Two answers of which one prefers what the other does not, one of them clearly. */
export type Contradiction = {
  principles: readonly [Principle, Principle];
  itemIds: readonly [string, string];
};

export type Profile = {
  leanings: readonly Leaning[];
  askedTwice: readonly AskedTwice[];
  contradictions: readonly Contradiction[];
};

/**
 * What the answers say, and no more: where they leaned, where the same was answered differently, and
 * which of two principles was preferred to the other and then not. No score, as nobody outside knows one.
 *
 * Four steps of a choice and six of an agreement come to the same four columns. Of an agreement the
 * outer steps are *clearly*, the others *rather*: "slightly" counts as "rather". Where agreeing leans
 * away from a principle, the columns are turned round.
 *
 * @param answers in the order in which they were given
 */
export function profileOf(bank: readonly Item[], answers: readonly Answer[]): Profile {
  const known = new Map(bank.map((item) => [item.id, item]));
  const given = answers.flatMap((answer) => {
    const item = known.get(answer.itemId);
    return item === undefined ? [] : [{ item, answer, column: columnOf(item, answer.step) }];
  });
  const leanings = given.flatMap(({ item, column }) => leaningsOf(item, column));
  const askedTwice = given.flatMap(({ item, answer, column }, at): AskedTwice[] => {
    const before = given
      .slice(0, at)
      .find((other) => other.item.id === item.twin || other.item.twin === item.id);
    if (before === undefined) return [];
    const far = Math.abs(before.column - column);
    const crossed = before.column < 2 !== column < 2;
    return [
      { first: before.answer, second: answer, columns: [before.column, column], far, crossed },
    ];
  });
  return { leanings, askedTwice, contradictions: contradictionsIn(given) };
}

/** The column of an answer, seen from `a` of a choice or from the principles of an agreement. */
export function columnOf(item: Item, step: number): Column {
  if (item.kind === 'choice') return (4 - step) as Column;
  const to = ([0, 1, 1, 2, 2, 3] as const)[step - 1] ?? 0;
  return item.leans === 'to' ? to : ((3 - to) as Column);
}

function leaningsOf(item: Item, column: Column): Leaning[] {
  const lean = (principle: Principle, at: Column) => ({ principle, itemId: item.id, column: at });
  if (item.kind === 'agreement') return item.principles.map((principle) => lean(principle, column));
  return [lean(item.a.principle, column), lean(item.b.principle, (3 - column) as Column)];
}

type Given = { item: Item; column: Column };

function contradictionsIn(given: readonly Given[]): Contradiction[] {
  const choices = given.filter(({ item }) => item.kind === 'choice');
  return choices.flatMap((one, at) =>
    choices.slice(at + 1).flatMap((other): Contradiction[] => {
      const [a, b] = principlesOf(one.item);
      const [c, d] = principlesOf(other.item);
      if (a === undefined || b === undefined) return [];
      const turned = a === d && b === c;
      if (!turned && !(a === c && b === d)) return [];
      const otherColumn = turned ? 3 - other.column : other.column;
      const crossed = one.column < 2 !== otherColumn < 2;
      const isClear = [one.column, otherColumn].some((column) => column === 0 || column === 3);
      if (!crossed || !isClear) return [];
      return [{ principles: [a, b], itemIds: [one.item.id, other.item.id] }];
    }),
  );
}
