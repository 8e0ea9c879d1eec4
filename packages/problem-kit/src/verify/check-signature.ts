import { compare, levelOf, signatureUpTo } from '@dryrun/judge';
import { starterCodeByLanguage } from '../languages/languages.ts';
import { readModule, readText } from '../load/read-files.ts';
import { type ProblemPackage, referenceFile } from '../load/read-package.ts';
import { inParallel } from './in-parallel.ts';
import { judgeProgram } from './judge-program.ts';
import type { Check } from './report.ts';
import { type Machine, type Subject, testsUpTo } from './subject.ts';

/** The reference stands alone and is what `solve` calls, because it is judged and mutated as well. */
export async function checkSignature(pack: ProblemPackage): Promise<Check> {
  const { directory, signature, definition } = pack;
  const faults: string[] = [];
  const text = await readText(directory, referenceFile);
  if (/^\s*(import\b|export\b[^;{]*\bfrom\b)/m.test(text)) {
    faults.push(`${referenceFile}: it imports; write it as one module that stands alone`);
  }
  const exported = (await readModule(directory, referenceFile))[signature.name];
  const what = signature.kind === 'class' ? 'class' : 'function';
  if (typeof exported !== 'function') {
    faults.push(
      `${referenceFile}: export the ${what} \`${signature.name}\`, as the signature says`,
    );
  } else if (signature.kind === 'function' && definition.solve !== exported) {
    faults.push(
      `problem.ts: solve: say \`solve: ${signature.name}\`, imported from ./${referenceFile}`,
    );
  }
  return {
    name: 'signature',
    promise: 'the reference has the name of the signature',
    faults,
    note: `${what} ${signature.name}`,
  };
}

/** Starter code compiles in every language, at each level, and passes nothing. */
export async function checkStarter(subject: Subject, machine: Machine): Promise<Check> {
  const { pack, samples, hidden } = subject;
  const faults: string[] = [];
  const tried = new Set<string>();
  for (let level = 1; level <= pack.levelCount; level += 1) {
    const at = pack.levelCount === 1 ? '' : ` at level ${level}`;
    const tests = testsUpTo([...samples, ...hidden], { level });
    const starters = starterCodeByLanguage(signatureUpTo(pack.signature, level));
    const known = Object.entries(starters).filter(([language]) => machine.languages.has(language));
    const found = await inParallel(known, machine.concurrency, async ([language, code]) => {
      tried.add(language);
      const program = { language, code, level };
      const judged = await judgeProgram(pack, program, tests, machine.sandbox);
      if (judged.outcomes.length === 0)
        return `${language}: the starter code does not compile${at}: ${judged.message}`;
      if (judged.passed > 0)
        return `${language}: the starter code passes ${judged.passed} tests${at}`;
      return [];
    });
    faults.push(...found.flat());
  }
  return {
    name: 'starter',
    promise: 'starter code compiles and fails',
    faults,
    note: [...tried].join(', '),
  };
}

/** The reference must give what the author worked out by hand for each sample. */
export function checkSamples({ pack, samples }: Subject): Check {
  const faults = samples.flatMap(({ group, input, expected }) => {
    const actual = pack.definition.solve(...input);
    const result = compare(pack.comparison, input, expected, actual);
    return result.kind === 'same'
      ? []
      : [`tests/examples.ts: ${group}: the reference disagrees: ${result.reason}`];
  });
  if (pack.levelCount === 1 && (samples.length < 2 || samples.length > 3)) {
    faults.push(`tests/examples.ts: ${samples.length} samples; give two or three`);
  }
  for (let level = 1; pack.levelCount > 1 && level <= pack.levelCount; level += 1) {
    const given = samples.filter((one) => levelOf(one) === level).length;
    if (given < 1 || given > 3)
      faults.push(`tests/examples.ts: ${given} samples of level ${level}; give one to three`);
  }
  return {
    name: 'samples',
    promise: 'the reference agrees with the samples',
    faults,
    note: `${samples.length} samples`,
  };
}
