import { compare } from '@dryrun/judge';
import { starterCodeByLanguage } from '../languages/languages.ts';
import { readModule, readText } from '../load/read-files.ts';
import { type ProblemPackage, referenceFile } from '../load/read-package.ts';
import { judgeProgram } from './judge-program.ts';
import type { Check } from './report.ts';
import type { Machine, Subject } from './subject.ts';

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

/** Starter code compiles in every language, and passes nothing. */
export async function checkStarter(subject: Subject, machine: Machine): Promise<Check> {
  const { pack, samples, hidden } = subject;
  const faults: string[] = [];
  const tried: string[] = [];
  for (const [language, code] of Object.entries(starterCodeByLanguage(pack.signature))) {
    if (!machine.languages.has(language)) continue;
    tried.push(language);
    const tests = [...samples, ...hidden];
    const judged = await judgeProgram(pack, { language, code }, tests, machine.sandbox);
    if (judged.outcomes.length === 0) {
      faults.push(`${language}: the starter code does not compile: ${judged.message}`);
    }
    if (judged.passed > 0)
      faults.push(`${language}: the starter code passes ${judged.passed} tests`);
  }
  return {
    name: 'starter',
    promise: 'starter code compiles and fails',
    faults,
    note: tried.join(', '),
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
  if (samples.length < 2 || samples.length > 3) {
    faults.push(`tests/examples.ts: ${samples.length} samples; give two or three`);
  }
  return {
    name: 'samples',
    promise: 'the reference agrees with the samples',
    faults,
    note: `${samples.length} samples`,
  };
}
