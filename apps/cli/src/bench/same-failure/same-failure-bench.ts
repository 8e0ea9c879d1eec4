import { join } from 'node:path';
import {
  findPackages,
  type KnownFailure,
  knownFailures,
  loadJudgingData,
  loadProof,
} from '@dryrun/problem-kit';
import { createSandbox } from '@dryrun/sandbox';
import { bankDirectory } from '../../problems/find-problem.ts';
import { type BenchRow, row } from '../measure.ts';
import { runScript } from '../run-script.ts';
import type { Failing } from './failing.ts';
import { failingMutants } from './failing-mutants.ts';

const script = join(
  import.meta.dirname,
  '../../../../api/src/submissions/testing/match-failures.ts',
);

type Said = { idea: string; both: number; ofIdea: number; ofSubmission: number };
type Named = Failing & { said: Said[] };

/**
 * What pages would say that wrong programs fail the same tests as: each wrong idea of the bank and each
 * rule that one overlooks, held out of those that it is compared with, and mutants of the references.
 * Every name is printed, to be read: whether it is the same mistake no program can tell. MUTANTS for more
 * or less than 12 a package.
 *
 * @param words only packages in whose slug one of these occurs
 */
export async function benchSameFailure(words: readonly string[]): Promise<BenchRow[]> {
  const most = Number(process.env.MUTANTS ?? 12);
  const heldOut: Failing[] = [];
  const mutants: Failing[] = [];
  const sandbox = createSandbox({ size: 1 });
  try {
    for (const slug of await findPackages(bankDirectory)) {
      if (words.length > 0 && !words.some((word) => slug.includes(word))) continue;
      const proof = await loadProof(bankDirectory, slug);
      const ideas = proof ? knownFailures(proof) : [];
      heldOut.push(...eachHeldOut(slug, ideas, proof?.hiddenTests ?? 0));
      const data = await loadJudgingData(bankDirectory, slug);
      if (most === 0 || data.kind === 'query' || ideas.length === 0) continue;
      const before = mutants.length;
      for await (const mutant of failingMutants(slug, data, sandbox, most))
        mutants.push({ ...mutant, known: ideas });
      console.error(`${slug}: ${mutants.length - before} mutants give wrong answers alone`);
    }
  } finally {
    await sandbox.close();
  }
  return [
    ...rowsOf(
      'heldOut',
      await tell('Wrong ideas and rules overlooked, each held out of the others', heldOut),
    ),
    ...rowsOf('mutants', await tell('Mutants of the references', mutants)),
  ];
}

function eachHeldOut(slug: string, ideas: readonly KnownFailure[], testCount: number): Failing[] {
  return ideas.map((one) => ({
    name: slug,
    idea: one.idea,
    testCount,
    failed: one.tests.map((index, at) => [index, one.inputs[at] ?? 1]),
    known: ideas.filter((other) => other !== one),
  }));
}

async function tell(title: string, failing: readonly Failing[]): Promise<Named[]> {
  const plan = failing.map(({ testCount, failed, known }) => {
    const indexes = new Set(failed.map(([index]) => index));
    const cells = Array.from({ length: testCount }, (_, index) =>
      indexes.has(index) ? 'wrong-answer' : 'accepted',
    );
    return { cells, endedAt: failed, known };
  });
  const said = await runScript<Said[][]>(script, plan);
  const all = failing.map((one, at) => ({ ...one, said: said[at] ?? [] }));
  const named = all.filter((one) => one.said.length > 0);
  console.error(`\n${title}: ${named.length} of ${all.length} are named.`);
  for (const [at, { name, idea, said }] of named.entries()) {
    console.error(`\n${at + 1}. ${name}: ${idea}`);
    for (const one of said) console.error(`   ${agreementOf(one)}: ${one.idea}`);
  }
  return all;
}

function agreementOf({ both, ofIdea, ofSubmission }: Said): string {
  return both === ofIdea && both === ofSubmission
    ? `the same ${both}`
    : `${both} of its ${ofIdea}, of ${ofSubmission} failed`;
}

function rowsOf(kind: string, all: readonly Named[]): BenchRow[] {
  if (all.length === 0) return [];
  const names = all.flatMap(({ said }) => said);
  const same = names.filter(({ both, ofIdea, ofSubmission }) => ofIdea + ofSubmission === 2 * both);
  const count = (what: string, of: string, value: number) =>
    row(`sameFailure.${kind}.${what}`, of, [value]);
  return [
    count('named', `of ${all.length}`, all.filter(({ said }) => said.length > 0).length),
    count('names', 'names', names.length),
    count('exactly', `of ${names.length} names`, same.length),
  ];
}
