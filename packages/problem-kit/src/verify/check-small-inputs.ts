import { isWrong, place } from '../load/submissions.ts';
import { generateSmallTests } from '../load/tests.ts';
import { refusedTests } from './check-validator.ts';
import { inParallel } from './in-parallel.ts';
import { judgeProgram } from './judge-program.ts';
import type { Check } from './report.ts';
import { type Machine, type Subject, testsUpTo } from './subject.ts';

const smallTestCount = 200;
/** For each level of a package that has some. */
const smallTestsOfLevel = 100;

/** Everything that claims to be right, however slow, agrees with the reference on small inputs. */
export async function checkSmallInputs(
  { pack, generators, submissions }: Subject,
  { sandbox, languages, concurrency }: Machine,
): Promise<Check> {
  const count = pack.levelCount === 1 ? smallTestCount : smallTestsOfLevel;
  const all = generateSmallTests(pack, generators, count);
  const faults = refusedTests(pack, all).slice(0, 3);
  const right = submissions.filter(
    ({ folder, language }) => !isWrong(folder) && languages.has(language),
  );
  const found = await inParallel(right, concurrency, async (submission) => {
    const tests = testsUpTo(all, submission);
    const judged = await judgeProgram(pack, submission, tests, sandbox, {
      stopAtFirstFailure: true,
    });
    const failed = judged.outcomes.find((outcome) => outcome.verdict !== 'accepted');
    if (!failed && judged.verdict === 'accepted') return [];
    if (!failed) return [`${place(submission)}: ${judged.verdict}: ${judged.message}`];
    const input = JSON.stringify(tests[failed.index]?.input);
    return [
      `${place(submission)}: on the small input ${input}: ${failed.verdict}: ${failed.message}`,
    ];
  });
  return {
    name: 'small-inputs',
    promise: 'all that is right agrees on small random inputs',
    faults: [...faults, ...found.flat()],
    note: `${right.length} solutions on ${all.length} inputs`,
  };
}
