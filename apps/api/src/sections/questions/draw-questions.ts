import type { QuestionKind, QuestionsDraw } from '@dryrun/contract';
import type { Question } from './question.ts';

/**
 * Draws questions: of each kind those that its owner has never seen, then those not seen for longest.
 * Among ones never seen, two of one section ask for two principles.
 *
 * @param lastSeen when a question was met last, in milliseconds since 1970, by id
 * @param random from 0 up to 1
 * @returns their ids in the order in which they are asked
 */
export function drawQuestions(
  bank: readonly Question[],
  draw: QuestionsDraw,
  lastSeen: ReadonlyMap<string, number>,
  random: () => number,
): string[] {
  return (Object.entries(draw) as [QuestionKind, number][]).flatMap(([kind, count]) => {
    const left = bank
      .filter((question) => question.kind === kind)
      .map((question) => ({ question, seen: lastSeen.get(question.id) ?? 0, lot: random() }))
      .sort((a, b) => a.seen - b.seen || a.lot - b.lot);
    const drawn: Question[] = [];
    while (drawn.length < count && left[0] !== undefined) {
      const turn = left.filter(({ seen }) => seen === left[0]?.seen);
      const next = turn.find(({ question }) => !asksAgain(question, drawn)) ?? left[0];
      left.splice(left.indexOf(next), 1);
      drawn.push(next.question);
    }
    return drawn.map(({ id }) => id);
  });
}

function asksAgain({ principle }: Question, drawn: readonly Question[]): boolean {
  return principle !== undefined && drawn.some((one) => one.principle === principle);
}
