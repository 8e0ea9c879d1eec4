import {
  canonicalExpected,
  checkDataSet,
  checkResult,
  rowsOf,
  type SingleTest,
  type Value,
} from '@dryrun/judge';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import type { CheckedDataSetGroups, GivenDataSet } from '../define/query-definition-schema.ts';
import { dataSetGroupsSchema, expectedSchema } from '../define/query-definition-schema.ts';
import { Random } from '../generate/random.ts';
import { readExport, readText } from './read-files.ts';
import type { QueryPackage } from './read-package.ts';

/** Where `lock` writes down what the reference gives on each hidden data set. */
export const expectedFile = 'tests/expected.json';

/** A data set without its result. */
export type HiddenInput = { group: string; input: readonly Value[] };

/** The samples as tests, with the results that their author wrote. */
export function querySampleTests({ examples, signature, slug }: QueryPackage): SingleTest[] {
  return examples.map(({ tables, expected }, index) => {
    const group = `Sample ${index + 1}`;
    const input = inputOf({ slug, signature }, 'tests/examples.ts', group, tables);
    const wrong = checkResult(signature, expected as Value);
    if (wrong) throw new ProblemPackageError(slug, [`tests/examples.ts: in "${group}", ${wrong}`]);
    return { group, input, expected: canonicalExpected(signature, rowsOf(expected as Value)) };
  });
}

export function readDataSetGroups(directory: string): Promise<CheckedDataSetGroups> {
  return readExport(directory, 'tests/generate.ts', dataSetGroupsSchema);
}

/** Every hidden data set, the same on every machine. */
export function generateInputs(pack: QueryPackage, groups: CheckedDataSetGroups): HiddenInput[] {
  return groups.flatMap((one) => {
    const { group } = one;
    const sets =
      'sets' in one
        ? one.sets
        : Array.from({ length: one.count }, (_, index) =>
            one.make(new Random(`${pack.slug}/${group}/${index}`), index),
          );
    return sets.map((tables) => ({
      group,
      input: inputOf(pack, 'tests/generate.ts', group, tables),
    }));
  });
}

/** The hidden data sets with what the reference gave when they were locked. */
export async function hiddenQueryTests(
  pack: QueryPackage,
  groups: CheckedDataSetGroups,
): Promise<SingleTest[]> {
  const inputs = generateInputs(pack, groups);
  const refuse = (fault: string): never => {
    throw new ProblemPackageError(pack.slug, [
      `${expectedFile}: ${fault}; write it with: npm run problems -- lock ${pack.slug}`,
    ]);
  };
  let given: unknown;
  try {
    given = JSON.parse(await readText(pack.directory, expectedFile));
  } catch (error) {
    if (error instanceof ProblemPackageError) throw error;
    refuse('it is no JSON');
  }
  const results = expectedSchema.safeParse(given);
  if (!results.success) return refuse('it is no list of results');
  if (results.data.length !== inputs.length)
    refuse(`${results.data.length} results for ${inputs.length} data sets`);
  return inputs.map((one, index) => ({ ...one, expected: results.data[index] ?? [] }));
}

function inputOf(
  { slug, signature }: Pick<QueryPackage, 'slug' | 'signature'>,
  file: string,
  group: string,
  tables: GivenDataSet,
): readonly Value[] {
  const refuse = (fault: string): never => {
    throw new ProblemPackageError(slug, [`${file}: in "${group}", ${fault}`]);
  };
  const names = signature.tables.map(({ name }) => name);
  for (const name of Object.keys(tables))
    if (!names.includes(name)) refuse(`there is no table \`${name}\``);
  const input = names.map((name) => (tables[name] ?? refuse(`\`${name}\` is missing`)) as Value);
  const fault = checkDataSet(signature, input);
  if (fault !== null) refuse(fault);
  return input;
}
