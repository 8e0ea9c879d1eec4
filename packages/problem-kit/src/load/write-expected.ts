import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { QueryRunner } from '@dryrun/judge';
import { askReference } from './ask-reference.ts';
import { expectedFile, generateInputs, readDataSetGroups } from './data-sets.ts';
import type { QueryPackage } from './read-package.ts';

/**
 * Asks the reference on every hidden data set and writes down what it gives, one result a line.
 *
 * @throws ProblemPackageError when it gives none
 */
export async function writeExpected(pack: QueryPackage, queries: QueryRunner): Promise<void> {
  const inputs = generateInputs(pack, await readDataSetGroups(pack.directory));
  const results = await askReference(pack, inputs, queries);
  const path = join(pack.directory, expectedFile);
  const lines = results.map((rows) => JSON.stringify(rows));
  await writeFile(`${path}.part`, `[\n${lines.join(',\n')}\n]\n`);
  await rename(`${path}.part`, path);
}
