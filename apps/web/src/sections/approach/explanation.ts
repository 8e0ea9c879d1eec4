import type { Approach } from '@dryrun/contract';
import type { DocumentsDesk, Known } from '../frame/documents-desk.ts';

/** What the candidate writes about one problem. */
export type Explanation = Pick<Approach, 'text' | 'timeComplexity' | 'spaceComplexity'>;

/** By slug. */
export type ApproachDesk = DocumentsDesk<Explanation>;

export const nothingWritten: Explanation = { text: '', timeComplexity: '', spaceComplexity: '' };

/** The explanation of a problem as the server has it. */
export function knownExplanation(item: string, approach: Approach): Known<Explanation> {
  const { text, timeComplexity, spaceComplexity, revision, savedAtMs } = approach;
  return { item, content: { text, timeComplexity, spaceComplexity }, revision, savedAtMs };
}

export function isSameExplanation(a: Explanation, b: Explanation): boolean {
  return (
    a.text === b.text &&
    a.timeComplexity === b.timeComplexity &&
    a.spaceComplexity === b.spaceComplexity
  );
}

/** Guards against what an older version has left on this machine. */
export function isExplanation(value: unknown): value is Explanation {
  const given = value as Partial<Explanation> | null;
  return (
    typeof given === 'object' &&
    given !== null &&
    typeof given.text === 'string' &&
    typeof given.timeComplexity === 'string' &&
    typeof given.spaceComplexity === 'string'
  );
}
