import { type Limits, levelOf, type Test, type TestOutcome } from '@dryrun/judge';
import { plainSignature } from '../define/plain-signature.ts';
import { inParallel } from './in-parallel.ts';
import { type Judged, judgeProgram } from './judge-program.ts';
import { Killers } from './killers.ts';
import type { Mutant, Mutants } from './mutate.ts';
import { inputsAlone, neededTimeLimitMs } from './needed-time-limit.ts';
import { lengthOf, smallestFirst } from './smallest-first.ts';
import type { Machine, Subject } from './subject.ts';

const language = 'typescript';
/** Characters of a test's text up to which it counts as small. */
const smallTest = 4_000;
/** Endless loops are common among mutants: they get ten times what the reference takes, and this at least. */
const leastTimeLimitMs = 50;
/** Who was cut off before it had its CPU time, as happens on a busy machine, gets so much more once again. */
const secondChance = 4;
const attempts = 3;

type Stage = {
  tests: readonly Test[];
  limits: Limits;
  level: number;
  /** Of its tests, where these are small: to run one of them is next to nothing. */
  killers?: Killers;
};

type JudgeStage = (stage: Stage, code: string) => Promise<Judged>;

/** How a mutant was killed, and by a test of which level: the first that has one. */
export type Fate = { told: string; level: number };

/** Null for those that no test kills. */
export type Fates = Map<Mutant, Fate | null>;

/** What was measured of a package's reference. Mutants and slips are tried one after the other. */
const measured = new WeakMap<Subject, readonly Stage[]>();

/**
 * Runs every mutant on the hidden tests until it fails one, in each stage on those inputs first that
 * killed others. The reference is measured by whoever comes first: with all of its mutants in it, none
 * of them active, it takes a little longer than as it stands, so that slips have rather more time.
 *
 * @returns their fates, or why the reference itself fails as a program.
 */
export async function runMutants(
  subject: Subject,
  { mutants, program }: Mutants,
  { sandbox, concurrency }: Machine,
): Promise<Fates | string> {
  const { pack } = subject;
  const signature = plainSignature(pack.signature);
  const judgeOn: JudgeStage = ({ tests, limits }, code) =>
    judgeProgram(pack, { language, code }, tests, sandbox, {
      limits,
      signature,
      stopAtFirstFailure: true,
    });
  const stages =
    measured.get(subject) ?? (await measure(stagesOf(subject), program(null), judgeOn));
  if (typeof stages === 'string') return stages;
  measured.set(subject, stages);

  const fates: Fates = new Map(mutants.map((mutant) => [mutant, null]));
  await inParallel(mutants, concurrency, async (mutant) => {
    const code = program(mutant.id);
    for (const stage of stages) {
      const probes = stage.killers?.probes ?? [];
      let ran = { ...stage, tests: probes.length > 0 ? probes : stage.tests };
      let judged = await judgeOn(ran, code);
      if (probes.length > 0 && (judged.verdict === 'accepted' || wasCutEarly(judged, ran))) {
        ran = stage;
        judged = await judgeOn(ran, code);
      }
      if (wasCutEarly(judged, ran)) {
        ran = fromFailureOn(stage, judged);
        judged = await judgeOn(ran, code);
      }
      if (judged.verdict === 'accepted') continue;
      stage.killers?.note(judged, ran.tests);
      fates.set(mutant, { told: failureOf(judged, ran), level: stage.level });
      return;
    }
  });
  return fates;
}

/** The stages with the limits that mutants get, or why the reference itself fails as a program. */
async function measure(
  stages: readonly Stage[],
  reference: string,
  judgeOn: JudgeStage,
): Promise<Stage[] | string> {
  const limited: Stage[] = [];
  for (const stage of stages) {
    const alone = { ...stage, tests: inputsAlone(stage.tests) };
    let judged = await judgeOn(alone, reference);
    for (let again = 1; again < attempts && judged.verdict === 'time-limit-exceeded'; again++)
      judged = await judgeOn(alone, reference);
    if (judged.verdict !== 'accepted') return failureOf(judged, alone);
    const neededMs = neededTimeLimitMs(stage.tests, judged.outcomes);
    const timeLimitMs = Math.max(leastTimeLimitMs, 10 * neededMs);
    limited.push({ ...stage, limits: { ...stage.limits, timeLimitMs } });
  }
  return limited;
}

/** Out of time by the clock on the wall only. */
function wasCutEarly({ verdict, outcomes }: Judged, { limits }: Stage): boolean {
  const cpuTimeMs = outcomes.at(-1)?.cpuTimeMs ?? 0;
  return verdict === 'time-limit-exceeded' && cpuTimeMs < limits.timeLimitMs;
}

/** The tests from the one that failed on, with more time. */
function fromFailureOn({ tests, limits, ...stage }: Stage, judged: Judged): Stage {
  const timeLimitMs = limits.timeLimitMs * secondChance;
  return {
    ...stage,
    tests: tests.slice(judged.outcomes.length - 1),
    limits: { ...limits, timeLimitMs },
  };
}

function failureOf({ outcomes, verdict, message }: Judged, { tests }: Stage): string {
  const last: TestOutcome | undefined = outcomes.at(-1);
  if (!last) return `${verdict}: ${message}`;
  return `${verdict} on "${tests[last.index]?.group}": ${last.message}`;
}

/** Level by level: first the small tests, which kill most mutants at once, then the others. */
function stagesOf({ pack, hidden }: Subject): Stage[] {
  const limits = { ...pack.limits, timeLimitMs: 3 * pack.limits.timeLimitMs };
  const levels = Array.from({ length: pack.levelCount }, (_, at) => at + 1);
  return levels.flatMap((level) => {
    const small: Test[] = [];
    const large: Test[] = [];
    for (const test of smallestFirst(hidden.filter((one) => levelOf(one) === level))) {
      const isSmall = 'sweep' in test || lengthOf(test) <= smallTest;
      (isSmall ? small : large).push(test);
    }
    const stages: Stage[] = [
      { tests: small, limits, level, killers: new Killers() },
      { tests: large, limits, level },
    ];
    return stages.filter(({ tests }) => tests.length > 0);
  });
}
