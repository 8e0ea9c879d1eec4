import { casesOf, rowsOf, type Value } from '@dryrun/judge';
import { Random } from '../../generate/random.ts';
import { differencesFromLock, lockOf } from '../../load/lock.ts';
import { readText } from '../../load/read-files.ts';
import { readLock } from '../../load/read-package.ts';
import type { Check } from '../report.ts';
import type { QuerySubject } from './query-subject.ts';

const fewestSets = 8;
const mostSets = 30;
const fewestGroups = 5;
const mostRows = 100_000;
/** Of the largest data set: a plan that is quadratic has to be felt. */
const fewestRowsOfLargest = 10_000;
const mostResultRows = 1_000;
const chance = /\bMath\.random\b|\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b|\bcrypto\b/;

/** Enough data sets, no two the same, named for what they probe, of all kinds that the types allow. */
export async function checkDataSets(subject: QuerySubject): Promise<Check> {
  const { pack, groups, hidden, samples } = subject;
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`tests/generate.ts: ${fault}`);
  if (hidden.length < fewestSets || hidden.length > mostSets)
    say(`${hidden.length} data sets; give ${fewestSets} to ${mostSets}`);
  if (groups.length < fewestGroups)
    say(`${groups.length} groups; give at least ${fewestGroups}, each probing something else`);
  const sizes = hidden.map(({ input }) => countRows(input));
  const largest = Math.max(...sizes);
  if (largest > mostRows) say(`a data set has ${largest} rows; give at most ${mostRows}`);
  if (largest < fewestRowsOfLargest)
    say(`the largest data set has ${largest} rows; give one with ${fewestRowsOfLargest} at least`);
  const seen = new Set<string>();
  for (const { group, input, expected } of hidden) {
    const text = JSON.stringify(input);
    if (seen.has(text)) say(`two data sets are the same, one of them in "${group}"`);
    seen.add(text);
    const rows = rowsOf(expected).length;
    if (rows > mostResultRows)
      say(`in "${group}" the result has ${rows} rows; nobody reads more than ${mostResultRows}`);
  }
  faults.push(...missingKinds(subject));
  const found = chance.exec(await readText(pack.directory, 'tests/generate.ts'));
  if (found) say(`it uses ${found[0]}; take chance only from the random that is handed in`);
  for (const one of groups) {
    if (!('make' in one)) continue;
    const make = () => JSON.stringify(one.make(new Random(`${pack.slug}/${one.group}/0`), 0));
    const [once, again] = [make(), make()];
    if (once !== again) say(`the group "${one.group}" gives another data set when asked again`);
  }
  const lock = await readLock(pack.directory);
  for (const difference of differencesFromLock(lock, lockOf(samples, hidden)))
    faults.push(
      `tests/lock.json: ${difference}; if the change is meant: npm run problems -- lock ${pack.slug}`,
    );
  return {
    name: 'tests',
    promise: 'the data sets are enough, named, seeded and the locked ones',
    faults,
    note: `${hidden.length} data sets in ${groups.length} groups, up to ${largest} rows`,
  };
}

/** What the tables allow and no data set has: a table without rows, and null wherever it may be. */
function missingKinds({ pack, hidden }: QuerySubject): string[] {
  const faults: string[] = [];
  pack.signature.tables.forEach(({ name, columns }, table) => {
    const all = hidden.flatMap(casesOf).map(({ input }) => rowsOf(input[table] ?? []));
    if (!all.some((rows) => rows.length === 0))
      faults.push(
        `tests/generate.ts: \`${name}\` has rows in every data set; leave it empty in one`,
      );
    columns.forEach((column, cell) => {
      if (!column.nullable || all.some((rows) => rows.some((row) => row[cell] === null))) return;
      faults.push(`tests/generate.ts: \`${name}\`.\`${column.name}\` may be null and never is`);
    });
  });
  return faults;
}

function countRows(input: readonly Value[]): number {
  return input.reduce((sum: number, table) => sum + rowsOf(table).length, 0);
}
