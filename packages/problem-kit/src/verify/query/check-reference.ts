import { compareRows, type QueryRunner, rowsOf, type SingleTest, type Value } from '@dryrun/judge';
import { askReference } from '../../load/ask-reference.ts';
import type { Check } from '../report.ts';
import type { QuerySubject } from './query-subject.ts';

/**
 * The reference gives what samples and `tests/expected.json` say, and the same when the rows lie in
 * another order: a tie that the statement does not decide shows there.
 */
export async function checkReference(
  { pack, samples, hidden }: QuerySubject,
  queries: QueryRunner | null,
): Promise<Check> {
  const promise =
    'the reference agrees with samples and locked results, in whatever order rows lie';
  if (queries === null) return { name: 'samples', promise, faults: [], note: 'not run here' };
  const faults: string[] = [];
  const tests = [...samples, ...hidden];
  for (const [order, sets] of [
    ['', tests],
    [' with its rows in another order', tests.map(turned)],
  ] as const) {
    const results = await askReference(pack, sets, queries);
    results.forEach((rows, index) => {
      const test = tests[index] as SingleTest;
      const columns = pack.signature.columns.map(({ name, type }) => ({ name, type }));
      const text = rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
      const difference = compareRows(pack.signature, rowsOf(test.expected), {
        columns,
        rows: text,
      });
      if (difference !== null)
        faults.push(`reference.sql: on "${test.group}"${order}: ${difference}`);
    });
  }
  return {
    name: 'samples',
    promise,
    faults: faults.slice(0, 5),
    note: `${samples.length} samples, ${hidden.length} hidden data sets`,
  };
}

function turned({ group, input }: SingleTest): { group: string; input: readonly Value[] } {
  return { group, input: input.map((rows) => [...rowsOf(rows)].reverse() as Value) };
}
