import { casesOf, levelOf } from '@dryrun/judge';
import { slipsSchema } from '../define/define-slips.ts';
import { readExport, readText } from '../load/read-files.ts';
import { referenceFile } from '../load/read-package.ts';
import { findSlips, type Slip } from '../slips/find-slips.ts';
import type { Check, MutationReport } from './report.ts';
import { runMutants } from './run-mutants.ts';
import type { Machine, Subject } from './subject.ts';

const file = 'tests/slips.ts';
const promise = 'the tests catch what people get wrong by mistake';
const fewestLeftOut = 2;

/** The hidden tests tell the reference from it with a slip in it, but for those that are justified. */
export async function checkSlips(
  subject: Subject,
  machine: Machine,
): Promise<{ check: Check; slips: MutationReport | null }> {
  const { pack } = subject;
  const [text, { leftOut, justified = [] }] = await Promise.all([
    readText(pack.directory, referenceFile),
    readExport(pack.directory, file, slipsSchema),
  ]);
  const faults: string[] = [];
  for (let level = 1; level <= pack.levelCount; level += 1) {
    const named = leftOut.filter((one) => levelOf(one) === level);
    const at = pack.levelCount === 1 ? '' : ` of level ${level}`;
    if (named.length < fewestLeftOut) {
      faults.push(
        `${file}: leftOut: ${named.length} rules${at}; name at least ${fewestLeftOut} that a tired reader forgets`,
      );
    }
    const stated = statedAt(pack, level);
    for (const { rule } of named) {
      if (!rule.startsWith('[write:') && !stated.includes(bare(rule)))
        faults.push(`${file}: leftOut: the statement${at} does not say "${rule}"; quote it`);
    }
  }
  let made: Awaited<ReturnType<typeof findSlips>>;
  try {
    made = await findSlips(text, pack.signature, leftOut, (at) => canBeEmpty(subject, at));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    faults.push(`${file}: leftOut: ${error.message}`);
    return { check: { name: 'slips', promise, faults, note: '' }, slips: null };
  }
  const fates = await runMutants(subject, made, machine);
  if (typeof fates === 'string') {
    faults.push(`${referenceFile}: judged as a program it gets ${fates}`);
    return { check: { name: 'slips', promise, faults, note: '' }, slips: null };
  }
  const survivors = made.mutants.filter((slip) => fates.get(slip) === null);
  const isJustified = (slip: Slip) =>
    slip.kind !== 'left out' &&
    justified.some(({ kind, line }) => kind === slip.kind && bare(line) === bare(slip.before));
  const open = survivors.filter((slip) => !isJustified(slip));
  for (const { line, kind, before, after } of open)
    faults.push(`${referenceFile}:${line}: ${kind}: no test tells \`${before}\` from \`${after}\``);
  if (open.length > 0) {
    faults.push(
      `for each of these ${open.length} add a test that tells the two apart, or justify it in ${file}: justified: { kind, line: the first text, because: why no test can tell }; a rule that is left out has to be caught`,
    );
  }
  for (const { kind, line } of justified) {
    const meant = made.mutants.filter(
      (slip) => slip.kind === kind && bare(line) === bare(slip.before),
    );
    if (meant.length === 0)
      faults.push(`${file}: justified: there is no slip "${kind}" on \`${line}\``);
    else if (meant.every((slip) => fates.get(slip) !== null))
      faults.push(`${file}: justified: the tests catch every "${kind}" on \`${line}\`; remove it`);
  }
  for (const slip of made.mutants) {
    const caughtAt = fates.get(slip)?.level;
    if (slip.level === undefined || caughtAt === undefined || caughtAt <= slip.level) continue;
    faults.push(
      `${referenceFile}:${slip.line}: left out: no test of level ${slip.level} tells \`${slip.before}\` from \`${slip.after}\`, only one of level ${caughtAt}`,
    );
  }
  const killed = made.mutants.length - survivors.length;
  const excused = survivors.length - open.length;
  return {
    check: {
      name: 'slips',
      promise,
      faults,
      note: `${killed} of ${made.mutants.length} caught, ${excused} justified`,
    },
    slips: { killed, survived: survivors.length, justified: excused, excluded: 0 },
  };
}

/** Whether the validator takes an input of ours once its list at that place of the parameters is empty. */
function canBeEmpty({ pack, hidden }: Subject, parameter: number): boolean {
  return hidden.flatMap(casesOf).some(({ input }) => {
    const given = input[parameter];
    if (given === undefined) return false;
    const emptied = input.with(parameter, typeof given === 'string' ? '' : []);
    return pack.definition.validate(...emptied) === null;
  });
}

/** What a candidate reads of one level: its part of the statement, and its constraints. */
function statedAt({ statementParts, definition }: Subject['pack'], level: number): string {
  const rules = definition.constraints.filter((one) => levelOf(one) === level);
  const shown = rules.map(({ rule, meaning }) => `${rule} ${meaning}`);
  return bare([statementParts[level - 1] ?? '', ...shown].join(' '));
}

/** Without marks of Markdown, and with single spaces. */
function bare(text: string): string {
  return text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();
}
