import {
  canonicalExpected,
  canonicalRows,
  compareRows,
  type QueryRunner,
  type Row,
  type Value,
} from '@dryrun/judge';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import { readText } from './read-files.ts';
import { type QueryPackage, referenceQueryFile } from './read-package.ts';

/**
 * What the reference gives on each data set, as rows of the result's types.
 *
 * @throws ProblemPackageError when it gives no result, or one of other types
 */
export async function askReference(
  pack: QueryPackage,
  inputs: readonly { group: string; input: readonly Value[] }[],
  queries: QueryRunner,
): Promise<Row[][]> {
  const { signature, slug, directory } = pack;
  const query = await readText(directory, referenceQueryFile);
  const results: Row[][] = [];
  const sets = inputs.map(({ input }) => input);
  const limits = { ...pack.limits, totalTimeLimitMs: Number.POSITIVE_INFINITY };
  for await (const result of queries.run(query, signature, sets, limits)) {
    const refuse = (fault: string): never => {
      const group = inputs[results.length]?.group ?? '';
      throw new ProblemPackageError(slug, [`${referenceQueryFile}: on "${group}", ${fault}`]);
    };
    if (result.kind === 'refused') return refuse(result.refusal.message);
    if (result.kind !== 'rows') return refuse(`it ends with ${result.kind}`);
    const rows = canonicalRows(result);
    const mistyped = compareRows(signature, rows, result);
    if (mistyped !== null) refuse(mistyped);
    results.push(canonicalExpected(signature, rows));
  }
  return results;
}
