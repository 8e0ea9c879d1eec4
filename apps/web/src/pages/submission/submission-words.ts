import { type RunTest, type Submission, sayMs } from '@dryrun/contract';

/** "Submission 2", or what the bell made of what was left. */
export function nameSubmission({ origin, number }: Pick<Submission, 'origin' | 'number'>): string {
  switch (origin) {
    case 'candidate':
      return `Submission ${number}`;
    case 'last-run':
      return 'Last run, submitted at the bell';
    case 'last-draft':
      return 'Last draft, submitted at the bell';
    case 'bell':
      return 'Draft at the bell';
  }
}

/**
 * Whether it is not told yet how it fares: what the bell submitted is, when the assessment has ended.
 * Until then it shows as one that waits.
 */
export function isToldLater({ origin, state }: Pick<Submission, 'origin' | 'state'>): boolean {
  return origin !== 'candidate' && state === 'queued';
}

export const toldLater = 'Told when the assessment has ended.';

type Locked = Pick<Submission, 'unlocked' | 'state' | 'origin'>;

/** Why a test's input and outputs are not shown; null when they are. */
export function sayLocked({ unlocked, state, origin }: Locked): string | null {
  if (unlocked) return null;
  if (isToldLater({ origin, state })) return toldLater;
  if (state !== 'done') return 'Being judged. Inputs and outputs show here when it is done.';
  return 'Inputs and outputs of hidden tests unlock when the assessment has ended. Until then you see which passed, and how long each took.';
}

/** Why this one has a result of its own, when there is something to say. */
export function sayStanding({ counted, origin }: Pick<Submission, 'counted' | 'origin'>): string[] {
  if (origin === 'bell') return ['Judged for information, never counts'];
  if (counted === null) return [];
  return [counted ? 'Counted' : 'Did not count'];
}

/**
 * Of a test of many small inputs, which of them is shown: the one that failed, or the last when all are
 * right.
 */
export function saySweep({ sweep, verdict }: Pick<RunTest, 'sweep' | 'verdict'>): string | null {
  if (sweep === null) return null;
  const { inputs, endedAt } = sweep;
  if (verdict === 'accepted') return `all ${endedAt} inputs right, the last one shown`;
  return inputs === null ? `input ${endedAt}` : `input ${endedAt} of ${inputs}`;
}

/** Index of the test that the address asks for, counted from 1 there; else of the first that failed. */
export function chooseTest(tests: Submission['tests'], params: URLSearchParams): number | null {
  const asked = Number(params.get('test')) - 1;
  return tests.some((test) => test.index === asked) ? asked : findFirstFailing(tests);
}

/** A test that never began, as those before it took the time of all: it cost nothing, not even a call. */
export function wasNotRun({ verdict, cpuTimeMs }: Pick<RunTest, 'verdict' | 'cpuTimeMs'>): boolean {
  return verdict === 'time-limit-exceeded' && cpuTimeMs === 0;
}

/** From this share of it on, a slower or busier machine may decide otherwise. */
const nearLimit = 0.85;

/** Said of a test that was just quick enough. */
export function sayNear(
  { verdict, cpuTimeMs }: Pick<RunTest, 'verdict' | 'cpuTimeMs'>,
  timeLimitMs: number,
): string | null {
  const isNear = verdict !== 'time-limit-exceeded' && cpuTimeMs >= timeLimitMs * nearLimit;
  return isNear ? `near the limit of ${sayMs(timeLimitMs)}` : null;
}

/** Index of the first test that did not pass, else of the first; null without tests. */
export function findFirstFailing(tests: Submission['tests']): number | null {
  const failing = tests.find(({ verdict }) => verdict !== 'accepted');
  return (failing ?? tests[0])?.index ?? null;
}
