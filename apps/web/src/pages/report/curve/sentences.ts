import type { ProblemDrafts } from '@dryrun/contract';
import { bestDraft, curveOf, type Piece } from '../../../curve/curve.ts';
import { countOf, listTests, spellCount } from '../../../words/amount.ts';
import { formatMoment } from '../../../words/moment.ts';

/** A moment to look at in the replay, what was so then, and what follows from it. */
export type Said = { atSeconds: number; fact: string; rest: string; strong: boolean };

export type Story = {
  problem: Pick<ProblemDrafts, 'drafts' | 'open' | 'tests'>;
  codingSeconds: number;
  byBell: boolean;
  runs: readonly number[];
  submissions: readonly { number: number; atSeconds: number; passed: number; outcomes: string }[];
  /** What scores: a submission by its number, or what the rule made one of (null). Null for nothing. */
  counted: { number: number | null; passed: number } | null;
};

const mostSaid = 3;
/** What stood still for less is typing, not being stuck. */
const stuckSeconds = 5 * 60;

/** What happened to one problem, in a heading and three sentences at most, by time. */
export function tellDrafts(story: Story): { heading: string; said: Said[] } {
  const best = bestDraft(story.problem.drafts);
  const pieces = curveOf(story.problem, story.codingSeconds);
  const levels = levelsOf(pieces);
  if (best === null) return { heading: sayNothingPassed(story), said: [] };
  const said = [
    sayBest(story, best, levels),
    saySubmission(story, best),
    sayStuck(story, levels, pieces),
    sayFirst(levels, story, best),
  ].filter((one) => one !== null);
  const distinct = said.filter(
    ({ atSeconds }, at) => said.findIndex((other) => other.atSeconds === atSeconds) === at,
  );
  return {
    heading: sayHeading(story, best),
    said: distinct.slice(0, mostSaid).sort((a, b) => a.atSeconds - b.atSeconds),
  };
}

/** `until`: when it stopped compiling for good, or its end. */
type Level = { from: number; to: number; until: number; passed: number };

/** How long the curve stood at each height, whether what stood there compiled or was open. */
function levelsOf(pieces: readonly Piece[]): Level[] {
  const levels: Level[] = [];
  let brokenFrom: number | null = null;
  for (const { kind, from, to, passed } of pieces) {
    let last = levels.at(-1);
    if (last?.passed !== passed) {
      brokenFrom = null;
      last = { from, to, until: to, passed };
      levels.push(last);
    }
    if (kind === 'on') brokenFrom = null;
    if (kind === 'gap') brokenFrom ??= from;
    last.to = to;
    last.until = brokenFrom ?? to;
  }
  return levels;
}

function sayNothingPassed({ problem }: Story): string {
  if (problem.drafts.length === 0) return 'nothing was written';
  return problem.drafts.every(({ passed }) => passed === null)
    ? 'no draft compiles'
    : 'no draft passes a test';
}

function sayHeading(
  { problem: { tests }, submissions, counted }: Story,
  best: { atSeconds: number; passed: number },
): string {
  const { passed } = best;
  const lost = passed - (counted?.passed ?? 0);
  // Whoever submitted later had gone on from it.
  const wentOn = submissions.some(({ atSeconds }) => atSeconds >= best.atSeconds);
  if (lost > 0 && passed === tests && !wentOn) return 'a right draft was never submitted';
  if (lost > 0 && counted === null) return `nothing counted, and ${passed}/${tests} stood there`;
  if (lost > 0) return `${countTests(lost)} lost after the best draft`;
  return passed === tests ? 'right, and it counted' : `${countTests(tests - passed)} never passed`;
}

function sayBest(
  { problem: { tests }, runs, codingSeconds, byBell }: Story,
  best: { atSeconds: number; passed: number },
  levels: readonly Level[],
): Said | null {
  const level = levels.find(({ passed }) => passed === best.passed);
  if (level === undefined) return null;
  const rate = `${best.passed}/${tests}`;
  const { from, until: to } = level;
  if (to < codingSeconds) {
    const during = runs.filter((at) => at > from && at < to).length;
    const ran = during === 0 ? '' : ` and ${spellCount(during)} ${during === 1 ? 'run' : 'runs'}`;
    return {
      atSeconds: from,
      fact: `${rate}, broken at ${formatMoment(to * 1000)}.`,
      rest: `It stood for ${sayStood(to - from)}${ran}.`,
      strong: true,
    };
  }
  if (best.passed === tests) {
    const end = byBell ? 'to the bell' : 'to the end';
    return { atSeconds: from, fact: `${rate}, ${end}.`, rest: '', strong: true };
  }
  return null;
}

function saySubmission(
  { problem, submissions, counted, codingSeconds }: Story,
  best: { atSeconds: number; passed: number },
): Said | null {
  const last = submissions.find(({ number }) => number === counted?.number) ?? null;
  const { tests } = problem;
  const consequence =
    best.passed > (counted?.passed ?? 0)
      ? `The draft at ${formatMoment(best.atSeconds * 1000)} would have scored best.`
      : '';
  if (counted !== null && last !== null) {
    return {
      atSeconds: last.atSeconds,
      fact: `Submission ${last.number} counted, ${last.passed}/${tests}.`,
      rest: [sayFailures(last.outcomes), consequence].filter(Boolean).join(' '),
      strong: false,
    };
  }
  if (consequence === '') return null;
  const fact = counted === null ? 'Nothing counted.' : `${counted.passed}/${tests} counted.`;
  return { atSeconds: codingSeconds, fact, rest: consequence, strong: false };
}

/** The last height, when it was not enough and was worked at for long. */
function sayStuck(
  { problem: { tests }, byBell }: Story,
  levels: readonly Level[],
  pieces: readonly Piece[],
): Said | null {
  const last = levels.at(-1);
  if (last === undefined || last.passed === tests) return null;
  const seconds = pieces
    .filter(({ kind, from }) => kind !== 'off' && from >= last.from)
    .reduce((sum, { from, to }) => sum + to - from, 0);
  if (seconds < stuckSeconds) return null;
  const missing = countTests(tests - last.passed);
  const minutes = `${countOf(Math.round(seconds / 60), 'minute')} for ${missing}`;
  return {
    atSeconds: last.from,
    fact: `${last.passed}/${tests} from here on:`,
    rest:
      last.until < last.to
        ? `${minutes}, and it does not compile from ${formatMoment(last.until * 1000)} to the ${byBell ? 'bell' : 'end'}.`
        : `${minutes}, to the ${byBell ? 'bell' : 'end'}.`,
    strong: false,
  };
}

/** The first draft that passes anything. */
function sayFirst(
  levels: readonly Level[],
  { problem: { tests } }: Story,
  best: { passed: number },
): Said | null {
  const first = levels.find(({ passed }) => passed > 0);
  if (first === undefined || first.passed === best.passed) return null;
  return {
    atSeconds: first.from,
    fact: `${first.passed}/${tests}, the first that ${first.passed === 1 ? 'passes' : 'pass'}.`,
    rest: '',
    strong: false,
  };
}

const failures: { [letter: string]: [one: string, many: string] } = {
  w: ['wrong answer', 'wrong answers'],
  r: ['runtime error', 'runtime errors'],
  t: ['time limit', 'time limits'],
  m: ['memory limit', 'memory limits'],
  o: ['output limit', 'output limits'],
};

/** "Test 16 was missing.", "Four time limits.", "Two wrong answers and one time limit." */
function sayFailures(outcomes: string): string {
  const failed = [...outcomes].flatMap((letter, at) => (letter === 'p' ? [] : [at + 1]));
  if (failed.length === 1) return `${capital(listTests(failed))} was missing.`;
  const parts = Object.entries(failures).flatMap(([letter, [one, many]]) => {
    const count = outcomes.split(letter).length - 1;
    return count === 0 ? [] : [`${spellCount(count)} ${count === 1 ? one : many}`];
  });
  if (parts.length === 0) return '';
  return `${capital([parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and '))}.`;
}

/** "65 s", "6:52" as a clock shows it. */
function sayStood(seconds: number): string {
  return seconds < 100 ? `${Math.round(seconds)} s` : formatMoment(seconds * 1000);
}

function countTests(count: number): string {
  return `${spellCount(count)} ${count === 1 ? 'test' : 'tests'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
