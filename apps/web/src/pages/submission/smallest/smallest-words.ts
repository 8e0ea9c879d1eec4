import { type SmallestInput, sayMs } from '@dryrun/contract';
import { formatCount, formatShortDuration } from '../../../words/amount.ts';

/** "Test 9: 14 elements reduced to 1 in 96 tries, 0.8 s". */
export function sayReduced(finding: SmallestInput): string {
  const { test, testElements, elements, counts, tries, elapsedMs, isComplete } = finding;
  const effort = `${count(tries, 'try', 'tries')}, ${formatShortDuration(elapsedMs)}`;
  if (elements === null) return effort;
  const from = test === null ? '' : `Test ${test + 1}: `;
  const isReduced = testElements !== null && elements < testElements;
  const how = isReduced
    ? `${countOf(testElements, counts)} reduced to ${formatCount(elements)} in ${effort}`
    : `${countOf(elements, counts)}, none smaller in ${effort}`;
  const rest = isComplete === false ? '; there may be a smaller one' : '';
  return `${from}${how}${rest}`;
}

/** "1,340 of at most 6,000 tries". What was found last is judged once more before it counts. */
export function sayProgress({ tries, mostTries }: SmallestInput): string {
  if (tries >= mostTries) return `${count(tries, 'try', 'tries')}; making sure of what was found`;
  return `${formatCount(tries)} of at most ${count(mostTries, 'try', 'tries')}`;
}

/** "Tests 3, 9 and 12 all shrink to this input."; null where one test tells nothing of others. */
export function sayAlike({ alike }: SmallestInput): string | null {
  if (alike.length < 2) return null;
  const numbers = alike.map((test) => String(test + 1));
  const list = `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
  return `Tests ${list} ${alike.length === 2 ? 'both' : 'all'} shrink to this input.`;
}

/** Why there is nothing to be shown. */
export function sayNone({ test, testElements, counts, tries, elapsedMs }: SmallestInput): string {
  const effort = `in ${count(tries, 'try', 'tries')} and ${formatShortDuration(elapsedMs)}`;
  const than =
    test === null || testElements === null
      ? ''
      : ` Test ${test + 1}, which fails, has ${countOf(testElements, counts)}.`;
  return `No smaller input was found that fails in the same way, ${effort}.${than}`;
}

type Breaks = NonNullable<SmallestInput['breaks']>;

/** "Breaks the limit from n ≈ 41,000". Sizes are within five percent of each other, so three figures tell nothing more. */
export function titleOfBreak({ at, keeps }: Breaks): string {
  if (keeps === null) return `Breaks the limit from n = ${formatCount(at)} or less`;
  return at < 100
    ? `Breaks the limit from n = ${formatCount(at)}`
    : `Breaks the limit from n ≈ ${formatCount(round(at))}`;
}

/** What was seen on both sides of the limit. */
export function sayBreak(
  { at, keeps, cpuTimeMs, test }: Breaks,
  { verdict, counts, testElements }: SmallestInput,
  timeLimitMs: number,
): string {
  const limit =
    verdict === 'time-limit-exceeded' ? `the limit of ${sayMs(timeLimitMs)}` : 'the memory limit';
  const kept =
    keeps === null
      ? `No size was seen that keeps ${limit}.`
      : `With the first ${countOf(keeps, counts)} of test ${test + 1} it keeps ${limit}`;
  if (keeps === null) return kept;
  const broke =
    cpuTimeMs === null || verdict !== 'time-limit-exceeded'
      ? `with ${formatCount(at)} it does not.`
      : `with ${formatCount(at)} it took ${formatShortDuration(cpuTimeMs)} or was stopped.`;
  const whole =
    testElements !== null && testElements > at
      ? ` The whole test has ${formatCount(testElements)}.`
      : '';
  return `${kept}; ${broke}${whole}`;
}

function round(size: number): number {
  const unit = 10 ** (Math.floor(Math.log10(size)) - 1);
  return Math.round(size / unit) * unit;
}

function countOf(number: number, counts: SmallestInput['counts']): string {
  return count(number, counts.slice(0, -1), counts);
}

function count(number: number, one: string, many: string): string {
  return `${formatCount(number)} ${number === 1 ? one : many}`;
}
