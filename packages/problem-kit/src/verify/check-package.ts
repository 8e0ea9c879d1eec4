import { compare, type Language, type Sandbox, type Test } from '@dryrun/judge';
import type { CheckedHiddenTests } from '../define/define-tests.ts';
import { starterCodeByLanguage } from '../languages/languages.ts';
import { canonicalText, differencesFromLock, type Lock, lockOf } from '../load/lock.ts';
import type { ProblemPackage } from '../load/read-package.ts';
import { generateSmallTests } from '../load/tests.ts';
import { place } from './check-submissions.ts';
import { judgeProgram } from './judge-program.ts';
import type { Check } from './report.ts';
import type { Submission } from './submissions.ts';

const fewestHidden = 15;
const mostHidden = 30;
const smallTestCount = 200;

/** The reference must give what the author worked out by hand for each sample. */
export function checkSamples(pack: ProblemPackage, samples: readonly Test[]): Check {
  const faults = samples.flatMap(({ group, input, expected }) => {
    const actual = pack.definition.solve(...input);
    const result = compare(pack.comparison, input, expected, actual);
    return result.kind === 'same'
      ? []
      : [`tests/examples.ts: ${group}: the reference ${result.reason}`];
  });
  if (samples.length < 2 || samples.length > 3) {
    faults.push(`tests/examples.ts: ${samples.length} samples; give two or three`);
  }
  return {
    promise: 'the reference agrees with the samples',
    faults,
    note: `${samples.length} samples`,
  };
}

export function checkHidden(hidden: readonly Test[]): Check {
  const faults: string[] = [];
  if (hidden.length < fewestHidden || hidden.length > mostHidden) {
    faults.push(`tests/generate.ts: ${hidden.length} tests; give ${fewestHidden} to ${mostHidden}`);
  }
  const seen = new Map<string, number>();
  hidden.forEach((test, index) => {
    const key = canonicalText(test);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else faults.push(`tests/generate.ts: hidden tests ${first + 1} and ${index + 1} are the same`);
  });
  const groups = new Set(hidden.map((test) => test.group));
  return {
    promise: 'enough hidden tests, no two the same',
    faults,
    note: `${hidden.length} tests in ${groups.size} groups`,
  };
}

export function checkLock(lock: Lock, samples: readonly Test[], hidden: readonly Test[]): Check {
  return {
    promise: 'the tests are the locked ones',
    faults: differencesFromLock(lock, lockOf(samples, hidden)),
    note: '',
  };
}

/** The validator must accept every test, or candidates are judged by inputs we promised not to give. */
export function checkValidator(pack: ProblemPackage, tests: readonly Test[]): Check {
  const faults = tests.flatMap(({ group, input }, index) => {
    const broken = pack.definition.validate(...input);
    return broken === null
      ? []
      : [`problem.ts: validate refuses test ${index + 1} (${group}): ${broken}`];
  });
  return {
    promise: 'the input validator accepts every test',
    faults: faults.slice(0, 5),
    note: `${tests.length} inputs`,
  };
}

/** Starter code compiles in every language, and passes nothing. */
export async function checkStarter(
  pack: ProblemPackage,
  tests: readonly Test[],
  sandbox: Sandbox,
  languages: readonly Language[],
): Promise<Check> {
  const faults: string[] = [];
  const starters = Object.entries(starterCodeByLanguage(pack.signature));
  for (const [language, code] of starters) {
    if (!languages.includes(language)) continue;
    const judged = await judgeProgram(pack, { language, code }, tests, sandbox);
    if (judged.outcomes.length === 0) {
      faults.push(`${language}: the starter code does not compile: ${judged.message}`);
    }
    if (judged.passed > 0)
      faults.push(`${language}: the starter code passes ${judged.passed} tests`);
  }
  return { promise: 'starter code compiles and fails', faults, note: '' };
}

export function checkFolders(
  submissions: readonly Submission[],
  strangers: string[],
  languages: readonly Language[],
): Check {
  const faults = [...strangers];
  const count = (folder: string) => submissions.filter((one) => one.folder === folder).length;
  if (count('wrong_answer') < 2) faults.push('submissions/wrong_answer: give at least two');
  if (count('time_limit_exceeded') < 1) {
    faults.push('submissions/time_limit_exceeded: give at least one');
  }
  for (const language of languages) {
    const given = submissions.some((one) => one.folder === 'accepted' && one.language === language);
    if (!given) faults.push(`submissions/accepted: give one in ${language}`);
  }
  return {
    promise: 'solutions of every kind',
    faults,
    note: `${count('accepted')} accepted, ${count('wrong_answer')} wrong, ${count('time_limit_exceeded')} too slow`,
  };
}

/** Everything that claims to be right, however slow, agrees with the reference on small inputs. */
export async function checkSmallInputs(
  pack: ProblemPackage,
  generators: CheckedHiddenTests,
  submissions: readonly Submission[],
  sandbox: Sandbox,
): Promise<Check> {
  const faults: string[] = [];
  const tests = generateSmallTests(pack, generators, smallTestCount);
  faults.push(...checkValidator(pack, tests).faults);
  const right = submissions.filter((submission) => submission.folder !== 'wrong_answer');
  for (const submission of right) {
    const judged = await judgeProgram(pack, submission, tests, sandbox);
    const failed = judged.outcomes.find((outcome) => outcome.verdict !== 'accepted');
    if (failed) {
      const input = JSON.stringify(tests[failed.index]?.input);
      faults.push(`${place(submission)}: on ${input}: ${failed.verdict}: ${failed.message}`);
    } else if (judged.verdict !== 'accepted') {
      faults.push(`${place(submission)}: ${judged.verdict}: ${judged.message}`);
    }
  }
  return {
    promise: 'all that is right agrees on small random inputs',
    faults,
    note: `${right.length} solutions on ${smallTestCount} inputs`,
  };
}
