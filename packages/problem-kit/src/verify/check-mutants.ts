import { join } from 'node:path';
import type { Limits, Parameter, Signature, Test } from '@dryrun/judge';
import { type Survivor, survivorsSchema } from '../define/define-survivors.ts';
import { canonicalText } from '../load/lock.ts';
import { exists, readExport, readText } from '../load/read-files.ts';
import { referenceFile } from './check-signature.ts';
import { smallestFirst } from './check-solutions.ts';
import { inParallel } from './in-parallel.ts';
import { judgeProgram, slowestTestMs } from './judge-program.ts';
import { type Mutant, mutate } from './mutate.ts';
import type { Check, MutationReport } from './report.ts';
import type { Machine, Subject } from './subject.ts';

const survivorsFile = 'tests/survivors.ts';
const language = 'typescript';
/** Characters of a test's text up to which it counts as small. */
const smallTest = 4_000;
/** Endless loops are common among mutants: they get ten times what the reference takes, and this at least. */
const leastTimeLimitMs = 100;

type Stage = { tests: Test[]; limits: Limits };

/** The hidden tests tell the reference from nearly every small change of it. */
export async function checkMutants(
  subject: Subject,
  machine: Machine,
): Promise<{ check: Check; mutation: MutationReport }> {
  const { pack } = subject;
  const [text, justified] = await Promise.all([
    readText(pack.directory, referenceFile),
    readSurvivors(pack.directory),
  ]);
  const { mutants, excluded, program } = await mutate(text);
  const signature = plainSignature(pack.signature);
  const judgeOn = ({ tests, limits }: Stage, code: string, stopAtFirstFailure: boolean) =>
    judgeProgram(pack, { language, code }, tests, machine.sandbox, {
      limits,
      signature,
      stopAtFirstFailure,
    });

  const faults: string[] = [];
  const stages = stagesOf(subject);
  for (const stage of stages) {
    const judged = await judgeOn(stage, program(null), false);
    if (judged.verdict !== 'accepted') {
      faults.push(
        `${referenceFile}: judged as a program it gets ${judged.verdict}: ${judged.message ?? judged.outcomes.find((one) => one.verdict !== 'accepted')?.message}`,
      );
    }
    stage.limits.timeLimitMs = Math.max(leastTimeLimitMs, 10 * slowestTestMs(judged));
  }
  const survivors: Mutant[] = [];
  if (faults.length === 0) {
    await inParallel(mutants, machine.concurrency, async (mutant) => {
      for (const stage of stages) {
        const judged = await judgeOn(stage, program(mutant.id), true);
        if (judged.verdict !== 'accepted') return;
      }
      survivors.push(mutant);
    });
  }
  survivors.sort((a, b) => Number(a.id) - Number(b.id));
  const open = survivors.filter((mutant) => !justified.some((one) => justifies(one, mutant)));
  for (const { line, before, after } of open) {
    faults.push(`${referenceFile}:${line}: no test tells \`${before}\` from \`${after}\``);
  }
  if (open.length > 0) {
    faults.push(
      `for each of these ${open.length} add a test that tells the two apart, simplify the reference, or justify it in ${survivorsFile}: { line: the first text, replacement: the second, because: why no test can tell }`,
    );
  }
  for (const one of justified) {
    if (survivors.some((mutant) => justifies(one, mutant))) continue;
    const known = mutants.some((mutant) => justifies(one, mutant));
    faults.push(
      `${survivorsFile}: \`${one.line}\` → \`${one.replacement}\`: ${known ? 'the tests kill it; remove the entry' : 'there is no such mutant; copy both texts from the report'}`,
    );
  }
  const mutation = {
    killed: mutants.length - survivors.length,
    survived: survivors.length,
    justified: survivors.length - open.length,
    excluded,
  };
  const check: Check = {
    name: 'mutants',
    promise: 'the tests kill every mutant of the reference that is not justified',
    faults,
    note: `${mutation.killed} of ${mutants.length} killed, ${mutation.justified} justified, ${percent(scoreOf(mutation))}`,
  };
  return { check, mutation };
}

/** Killed among all that are not justified, from 0 to 1. */
export function scoreOf({ killed, survived, justified }: MutationReport): number {
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

/** First the small tests, which kill most mutants at once, then the others. */
function stagesOf({ pack, hidden }: Subject): Stage[] {
  const limits = { ...pack.limits, timeLimitMs: 3 * pack.limits.timeLimitMs };
  const small: Test[] = [];
  const large: Test[] = [];
  for (const test of smallestFirst(hidden)) {
    (canonicalText(test).length <= smallTest ? small : large).push(test);
  }
  return [small, large]
    .filter((tests) => tests.length > 0)
    .map((tests) => ({ tests, limits: { ...limits } }));
}

/**
 * The signature of the reference, which gets values as they stand in tests: arrays, where candidates
 * get lists and trees.
 */
export function plainSignature(signature: Signature): Signature {
  const parameters = signature.parameters.map(plainParameter);
  if (signature.kind === 'function') {
    return { ...signature, parameters, returns: plainType(signature.returns) };
  }
  const methods = signature.methods.map((method) => ({
    ...method,
    parameters: method.parameters.map(plainParameter),
    returns: plainType(method.returns),
  }));
  return { ...signature, parameters, methods };
}

function plainParameter({ name, type }: Parameter): Parameter {
  return { name, type: plainType(type) };
}

function plainType(type: string): string {
  const plain = type
    .replace(/linked-list<([^<>]*)>/g, '$1[]')
    .replace(/binary-tree<([^<>]*?)\??>/g, '$1?[]');
  return plain === type ? type : plainType(plain);
}

function percent(part: number): string {
  // Rounded down, so that what is shown as enough is enough.
  return `${(Math.floor(part * 1000) / 10).toFixed(1)} %`;
}
