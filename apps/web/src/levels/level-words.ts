import { capitalise, countOf, listTests, spellCount } from '../words/amount.ts';
import type { LevelledRun, LevelState, LostTest } from './level-states.ts';

/** "four levels", in the middle of a sentence. */
export function sayLevels(count: number): string {
  return `${spellCount(count)} ${count === 1 ? 'level' : 'levels'}`;
}

/** "levels 1–3", "level 1": those that a submission was judged on. */
export function sayJudged(levelTests: readonly number[]): string {
  return levelTests.length === 1 ? 'level 1' : `levels 1–${levelTests.length}`;
}

/** "levels 1 to 3", "level 1", "levels 1 and 2". */
export function sayUpTo(level: number): string {
  if (level === 1) return 'level 1';
  return level === 2 ? 'levels 1 and 2' : `levels 1 to ${level}`;
}

/** "Tests 4 and 5 of level 2 passed in submission 3." Empty where nothing was lost. */
export function sayLost(lost: readonly LostTest[]): string {
  const submissions = [...new Set(lost.map(({ passedIn }) => passedIn))].sort((a, b) => b - a);
  return submissions
    .map((passedIn) => {
      const ofIt = lost.filter((one) => one.passedIn === passedIn);
      const levels = [...new Set(ofIt.map(({ level }) => level))];
      const parts = levels.map((level) => {
        const tests = ofIt.filter((one) => one.level === level).map(({ test }) => test);
        const all = ofIt.find((one) => one.level === level)?.of === tests.length;
        return `${all ? 'all tests' : listTests(tests)} of level ${level}`;
      });
      return capitalise(`${list(parts)} passed in submission ${passedIn}.`);
    })
    .join(' ');
}

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** When a submission was sent: in which minute, or where there is no clock which one it was. */
export function sayWhen({ createdAtMs, number }: LevelledRun, startsAtMs: number | null): string {
  if (startsAtMs === null) return `in submission ${number}`;
  return `at minute ${minuteOf(createdAtMs, startsAtMs)}`;
}

/** Counted as the report counts: the first is 0. */
function minuteOf(atMs: number, startsAtMs: number): number {
  return Math.max(0, Math.floor((atMs - startsAtMs) / 60_000));
}

/** One line on a level that is open: "passed at minute 31, 2 lost since" in two parts. */
export function sayState(
  { level, cells, isJudged, lost, passedBy }: LevelState,
  { opener, startsAtMs }: { opener: LevelledRun | null; startsAtMs: number | null },
): { line: string; lost: string } {
  const running = cells.indexOf('running');
  if (running >= 0) return { line: `test ${running + 1} is running`, lost: '' };
  const since = lost.length > 0 ? `${lost.length} lost since` : '';
  if (passedBy) {
    return { line: `passed ${sayWhen(passedBy, startsAtMs)}${since ? ', ' : ''}`, lost: since };
  }
  const tests = countOf(cells.length, 'test');
  if (level === 1) return { line: 'open from the start', lost: since };
  if (!opener) return { line: isJudged ? 'opened anyway' : `opened anyway, ${tests}`, lost: since };
  if (!isJudged) return { line: `opened now, ${tests}`, lost: since };
  const when =
    startsAtMs === null ? `submission ${opener.number}` : sayWhen(opener, startsAtMs).slice(3);
  return { line: `open since ${when}`, lost: since };
}

/** When a level opens that is not open yet. */
export function sayOpening(level: number): string {
  return `opens when ${sayUpTo(level - 1)} ${level === 2 ? 'passes' : 'pass together'}`;
}
