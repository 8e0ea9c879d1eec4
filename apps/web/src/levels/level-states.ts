import type { Cell, Verdict } from '@dryrun/contract';
import { countAccepted } from '../ui/cells/cell-words.ts';

/** A submission to a problem with levels, as far as it tells of them. */
export type LevelledRun = {
  number: number | null;
  state: 'sending' | 'unsent' | 'queued' | 'running' | 'done';
  verdict: Verdict | null;
  cells: readonly Cell[];
  /** How many tests each level has that it is judged on; they stand one after the other. */
  levelTests: readonly number[] | null;
  createdAtMs: number;
};

/** A test that fails and passed before. */
export type LostTest = {
  /** Among all tests, from 0. */
  index: number;
  /** From 1. */
  level: number;
  /** Within its level, from 1. */
  test: number;
  /** How many tests its level has. */
  of: number;
  /** The last submission in which it passed. */
  passedIn: number;
};

/** Where a level stands that is open. */
export type LevelState = {
  /** From 1. */
  level: number;
  cells: Cell[];
  passed: number;
  /** Whether the latest submission was sent when it was open. */
  isJudged: boolean;
  /** In `cells`, those that were lost since. */
  lost: number[];
  /** The first submission that passed it together with those before it. */
  passedBy: LevelledRun | null;
};

/** What belongs to each level, of a list that has the tests of all one after the other. */
export function splitByLevel<Item>(
  items: readonly Item[],
  levelTests: readonly number[],
): Item[][] {
  let at = 0;
  return levelTests.map((count) => {
    at += count;
    return items.slice(at - count, at);
  });
}

const withoutVerdict: ReadonlySet<Cell> = new Set(['accepted', 'running', 'queued', 'not-run']);

/** The tests that a submission has lost: they fail in it and passed in one before it. */
export function lostTests(run: LevelledRun, newestFirst: readonly LevelledRun[]): LostTest[] {
  const earlier = newestFirst.filter(({ number }) => (number ?? 0) < (run.number ?? 0));
  const levels = splitByLevel(run.cells, run.levelTests ?? []);
  let before = 0;
  return levels.flatMap((cells, at) => {
    const first = before;
    before += cells.length;
    return cells.flatMap((cell, within) => {
      const index = first + within;
      const passed = earlier.find((one) => one.cells[index] === 'accepted');
      if (withoutVerdict.has(cell) || !passed) return [];
      const place = { index, level: at + 1, test: within + 1, of: cells.length };
      return { ...place, passedIn: passed.number ?? 0 };
    });
  });
}

/** Where each open level stands. */
export function levelStates(
  levelTests: readonly number[],
  newestFirst: readonly LevelledRun[],
): LevelState[] {
  const latest = latestOf(newestFirst);
  const judged = splitByLevel(latest?.cells ?? [], latest?.levelTests ?? []);
  const lost = latest ? lostTests(latest, newestFirst) : [];
  return levelTests.map((count, at) => {
    const cells = judged[at] ?? new Array<Cell>(count).fill('queued');
    return {
      level: at + 1,
      cells,
      passed: countAccepted(cells),
      isJudged: at < judged.length,
      lost: lost.filter(({ level }) => level === at + 1).map(({ test }) => test - 1),
      passedBy: newestFirst.findLast((run) => hasPassed(run, at + 1)) ?? null,
    };
  });
}

/** Whether a submission passed all tests of the first so many levels. */
function hasPassed(run: LevelledRun, levels: number): boolean {
  const cells = splitByLevel(run.cells, run.levelTests ?? []).slice(0, levels);
  return cells.length === levels && cells.flat().every((cell) => cell === 'accepted');
}

/** The submission that was sent last: one that waits on this machine tells nothing yet. */
export function latestOf(newestFirst: readonly LevelledRun[]): LevelledRun | null {
  return newestFirst.find(({ state }) => state !== 'unsent') ?? null;
}

/** The submission that has just opened the last of the open levels; null once there is another. */
export function openerOf(open: number, newestFirst: readonly LevelledRun[]): LevelledRun | null {
  const [latest] = newestFirst;
  if (latest?.state !== 'done' || open < 2) return null;
  return latest.levelTests?.length === open - 1 && latest.verdict === 'accepted' ? latest : null;
}
