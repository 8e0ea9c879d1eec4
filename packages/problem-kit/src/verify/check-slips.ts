import { casesOf } from '@dryrun/judge';
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
  if (leftOut.length < fewestLeftOut) {
    faults.push(
      `${file}: leftOut: ${leftOut.length} rules; name at least ${fewestLeftOut} that a tired reader forgets`,
    );
  }
  const stated = bare(
    [
      pack.statement,
      ...pack.definition.constraints.map((one) => `${one.rule} ${one.meaning}`),
    ].join(' '),
  );
  for (const { rule } of leftOut) {
    if (!rule.startsWith('[write:') && !stated.includes(bare(rule)))
      faults.push(`${file}: leftOut: the statement does not say "${rule}"; quote it`);
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

/** Without marks of Markdown, and with single spaces. */
function bare(text: string): string {
  return text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim();
}
