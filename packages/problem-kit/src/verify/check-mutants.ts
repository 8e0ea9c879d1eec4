import { join } from 'node:path';
import { type Survivor, survivorsSchema } from '../define/define-survivors.ts';
import { exists, readExport, readText } from '../load/read-files.ts';
import { referenceFile } from '../load/read-package.ts';
import { type Mutant, mutate } from './mutate.ts';
import type { Check, MutationReport } from './report.ts';
import { type Fate, runMutants } from './run-mutants.ts';
import type { Machine, Subject } from './subject.ts';

const survivorsFile = 'tests/survivors.ts';
const promise = 'the tests kill every mutant of the reference that is not justified';

/** The hidden tests tell the reference from every small change of it, but for those that are justified. */
export async function checkMutants(
  subject: Subject,
  machine: Machine,
): Promise<{ check: Check; mutation: MutationReport | null }> {
  const { directory } = subject.pack;
  const [text, justified] = await Promise.all([
    readText(directory, referenceFile),
    readSurvivors(directory),
  ]);
  const made = await mutate(text);
  const fates = await runMutants(subject, made, machine);
  if (typeof fates === 'string') {
    const faults = [`${referenceFile}: judged as a program it gets ${fates}`];
    return { check: { name: 'mutants', promise, faults, note: '' }, mutation: null };
  }

  const survivors = made.mutants.filter((mutant) => fates.get(mutant) === null);
  const open = survivors.filter((mutant) => !justified.some((one) => justifies(one, mutant)));
  const faults = open.map(
    ({ line, before, after }) =>
      `${referenceFile}:${line}: no test tells \`${before}\` from \`${after}\``,
  );
  if (open.length > 0) {
    faults.push(
      `for each of these ${open.length} add a test that tells the two apart, simplify the reference, or justify it in ${survivorsFile}: { line: the first text, replacement: the second, because: why no test can tell }`,
    );
  }
  for (const one of justified) {
    if (survivors.some((mutant) => justifies(one, mutant))) continue;
    const known = made.mutants.find((mutant) => justifies(one, mutant));
    // Whether one that is only slower or larger runs into a limit depends on the day.
    if (known && /^\S+-limit-exceeded/.test(fates.get(known)?.told ?? '')) continue;
    const why = known
      ? `the tests kill it (${fates.get(known)?.told}); remove the entry`
      : 'there is no such mutant; copy both texts from the report';
    faults.push(`${survivorsFile}: \`${one.line}\` → \`${one.replacement}\`: ${why}`);
  }
  const byLevel = killsByLevel(subject, [...fates.values()]);
  for (const [at, kills] of byLevel.entries())
    if (kills === 0)
      faults.push(
        `tests/generate.ts: level ${at + 1}: its tests kill no mutant that those before it do not; they ask nothing new`,
      );
  const mutation = {
    killed: made.mutants.length - survivors.length,
    survived: survivors.length,
    justified: survivors.length - open.length,
    excluded: made.excluded,
  };
  const note = `${mutation.killed} of ${made.mutants.length} killed, ${mutation.justified} justified, ${percent(scoreOf(mutation))}${byLevel.length === 0 ? '' : `; by level ${byLevel.join(', ')}`}`;
  return { check: { name: 'mutants', promise, faults, note }, mutation };
}

/** How many mutants were killed by tests of each level, and by none before; nothing without levels. */
function killsByLevel({ pack }: Subject, fates: readonly (Fate | null)[]): number[] {
  if (pack.levelCount === 1) return [];
  return Array.from(
    { length: pack.levelCount },
    (_, at) => fates.filter((fate) => fate?.level === at + 1).length,
  );
}

/** Killed among all that are not justified, from 0 to 1. */
function scoreOf({ killed, survived, justified }: MutationReport): number {
  const counted = killed + survived - justified;
  return counted === 0 ? 1 : killed / counted;
}

function justifies({ line, replacement }: Survivor, { before, after }: Mutant): boolean {
  const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
  return bare(line) === bare(before) && bare(replacement) === after;
}

async function readSurvivors(directory: string): Promise<Survivor[]> {
  if (!(await exists(join(directory, survivorsFile)))) return [];
  return readExport(directory, survivorsFile, survivorsSchema);
}

function percent(part: number): string {
  // Rounded down, so that what is shown as enough is enough.
  return `${(Math.floor(part * 1000) / 10).toFixed(1)} %`;
}
