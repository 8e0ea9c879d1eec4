import { type WorkStyleReport, workStyleSteps } from '@dryrun/contract';

type Item = WorkStyleReport['items'][number];
type AskedTwice = WorkStyleReport['askedTwice'][number];

/** "alike", "one step", "two steps", and "opposite" for what crossed the middle. */
export function sayApart({ far, crossed }: Pick<AskedTwice, 'far' | 'crossed'>): string {
  if (crossed) return 'opposite';
  return ['alike', 'one step', 'two steps'][far] ?? 'alike';
}

const columnNames = ['clearly the other', 'rather the other', 'rather this', 'clearly this'];

/** For a picture's name: "first rather this, second clearly the other". */
export function sayColumns([first = 0, second = 0]: readonly number[]): string {
  return `first ${columnNames[first]}, second ${columnNames[second]}`;
}

/** 0 to 3 from `a`: step 1 of a choice is clearly A. */
const choiceColumn = (step: number) => 4 - step;

/** Which statement of a choice was chosen, and how clearly. */
export function chosenOf({ text, step }: Item): { side: 'a' | 'b'; clearly: boolean } | null {
  if (text.kind !== 'choice' || step === null) return null;
  const column = choiceColumn(step);
  return { side: column >= 2 ? 'a' : 'b', clearly: column === 3 || column === 0 };
}

/** "You chose the first, clearly." */
export function sayChosen(item: Item): string {
  const chosen = chosenOf(item);
  if (chosen === null) return '';
  return `You chose the ${chosen.side === 'a' ? 'first' : 'second'}, ${chosen.clearly ? 'clearly' : 'rather'}.`;
}

/** "clearly one way, then rather the other" */
export function sayContradiction(one: Item, other: Item): string {
  const how = (item: Item) => (chosenOf(item)?.clearly ? 'clearly' : 'rather');
  return `${how(one)} one way, then ${how(other)} the other`;
}

/** What was answered, in the words of the scale. */
export function sayStep({ text, step }: Item): string {
  if (step === null) return 'not answered';
  return workStyleSteps[text.kind][step - 1] ?? '';
}

/** "4 s", "12.5 s" below ten with a tenth, so that quick answers differ. */
export function saySeconds(seconds: number): string {
  return `${seconds < 10 ? seconds : Math.round(seconds)} s`;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

export type Times = {
  totalSeconds: number;
  median: number;
  slowest: { item: string; seconds: number };
  fastest: { item: string; seconds: number };
  quick: number;
  answered: number;
  /** Means of those asked twice, the second time and the first; null without any. */
  twice: { pairs: number; first: number; second: number } | null;
};

/** Faster than a statement can be read and weighed. */
export const quickSeconds = 5;

/** What the seconds say; null when nothing was answered. */
export function timesOf({ items, askedTwice }: WorkStyleReport): Times | null {
  const timed = items.flatMap(({ text, seconds }) =>
    seconds === null ? [] : [{ item: text.item, seconds }],
  );
  const sorted = timed.toSorted((a, b) => a.seconds - b.seconds);
  const [fastest, slowest] = [sorted[0], sorted.at(-1)];
  if (fastest === undefined || slowest === undefined) return null;
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  const secondsOf = (item: string | undefined) =>
    timed.find((one) => one.item === item)?.seconds ?? 0;
  const mean = (at: 0 | 1) =>
    sum(askedTwice.map((pair) => secondsOf(pair.items[at]))) / askedTwice.length;
  return {
    totalSeconds: sum(timed.map(({ seconds }) => seconds)),
    median: ((sorted[low]?.seconds ?? 0) + (sorted[high]?.seconds ?? 0)) / 2,
    ...{ slowest, fastest },
    quick: timed.filter(({ seconds }) => seconds < quickSeconds).length,
    answered: timed.length,
    twice:
      askedTwice.length === 0
        ? null
        : { pairs: askedTwice.length, first: mean(0), second: mean(1) },
  };
}
