import type { SameFailure } from '@dryrun/contract';
import { spellCount } from '../words/amount.ts';

/**
 * How nearly a submission fails as a wrong idea does, as the beginning of a sentence that the idea
 * ends: "Fails the same six tests as:", "Fails five of the six tests that are failed by:".
 */
export function tellSameFailure({ both, ofIdea, ofSubmission }: SameFailure): string {
  if (both === ofIdea && both === ofSubmission) return `Fails the same ${tests(both)} as:`;
  if (both < ofIdea) return `Fails ${spellCount(both)} of the ${tests(ofIdea)} failed by:`;
  return `Fails ${spellCount(ofSubmission - both)} more than the ${tests(ofIdea)} failed by:`;
}

function tests(count: number): string {
  return count === 1 ? 'test' : `${spellCount(count)} tests`;
}

/** A text of a package in pieces: what stands between backticks is code. `at`: where a piece begins. */
export function splitCode(text: string): { at: number; text: string; isCode: boolean }[] {
  return [...text.matchAll(/`([^`]+)`|[^`]+|`/g)].map((piece) => ({
    at: piece.index,
    text: piece[1] ?? piece[0],
    isCode: piece[1] !== undefined,
  }));
}
