import { LRUCache } from 'lru-cache';
import type { CodeJudgingData } from '../load/judging-data.ts';
import { type GrowthAxis, loadGrowingInputs } from './growing-inputs.ts';

/** A program is measured on one problem for a minute; two of them are in hand at most. */
const kept = 2;

/**
 * Opens the growing inputs of a bank, and keeps those that were asked for last.
 *
 * The function rejects with a ProblemPackageError as `loadGrowingInputs` does.
 */
export function openGrowingInputs(
  problemsDir: string,
): (data: CodeJudgingData) => Promise<GrowthAxis[]> {
  const made = new LRUCache<string, Promise<GrowthAxis[]>>({ max: kept });
  return (data) => {
    const key = `${data.slug} ${data.version}`;
    const known = made.get(key) ?? loadGrowingInputs(problemsDir, data);
    made.set(key, known);
    known.catch(() => made.delete(key));
    return known;
  };
}
