import type { Database } from '@dryrun/db';
import type { Row } from '../parts/part.ts';

/**
 * Submissions in practice count from 1 for each problem, here as there. One whose number is taken by
 * another gets the next that is free.
 */
export function freeNumbers(trx: Database, owner: string) {
  const taken = new Map<string, Set<number>>();
  async function takenOf(problem: string): Promise<Set<number>> {
    const known = taken.get(problem);
    if (known) return known;
    const rows = await trx
      .selectFrom('run')
      .select('number')
      .where('owner_id', '=', owner)
      .where('problem', '=', problem)
      .where('assessment_id', 'is', null)
      .where('number', 'is not', null)
      .execute();
    const numbers = new Set(rows.map(({ number }) => number ?? 0));
    taken.set(problem, numbers);
    return numbers;
  }
  return {
    /** Gives each of these runs its number, in the order in which they were made. */
    async give(runs: readonly Row[]): Promise<void> {
      const practised = runs.filter((run) => run.assessment_id === null && run.number !== null);
      for (const run of practised.toSorted((a, b) => Number(a.number) - Number(b.number))) {
        const numbers = await takenOf(String(run.problem));
        let number = Number(run.number);
        if (numbers.has(number)) number = Math.max(...numbers) + 1;
        numbers.add(number);
        run.number = number;
      }
    },
  };
}
