import type { Cell } from '@dryrun/contract';
import { cellNames, countAccepted } from '../ui/cells/cell-words.ts';
import { PassRate } from '../ui/cells/PassRate.tsx';
import { TestGrid } from '../ui/cells/TestGrid.tsx';
import styles from './LevelTests.module.css';
import { type LostTest, splitByLevel } from './level-states.ts';

type LevelTestsProps = {
  cells: readonly Cell[];
  levelTests: readonly number[];
  /** Those that passed before. */
  lost?: readonly LostTest[];
  size?: 24 | 20;
};

/** The tests of one submission, a row for each level; below each that passed before, a bar. */
export function LevelTests({ cells, levelTests, lost = [], size = 24 }: LevelTestsProps) {
  return (
    <ul className={styles.levels} aria-label="Hidden tests by level">
      {splitByLevel(cells, levelTests).map((ofLevel, at) => {
        const level = at + 1;
        const lostHere = lost.filter((one) => one.level === level).map(({ test }) => test - 1);
        return (
          <li key={level}>
            <b className={styles.name}>Level {level}</b>
            <TestGrid
              cells={ofLevel}
              size={size}
              label={`Hidden tests of level ${level}`}
              oneRow
              lost={lostHere}
            />
            <span className={styles.words}>{sayFailures(ofLevel, lostHere)}</span>
            <PassRate passed={countAccepted(ofLevel)} total={ofLevel.length} />
          </li>
        );
      })}
    </ul>
  );
}

const unsaid: ReadonlySet<Cell> = new Set(['accepted', 'queued', 'running']);

/** "2 wrong answer, passed before" */
function sayFailures(cells: readonly Cell[], lost: readonly number[]): string {
  const kinds = [...new Set(cells.filter((cell) => !unsaid.has(cell)))];
  const words = kinds.map(
    (kind) => `${cells.filter((cell) => cell === kind).length} ${cellNames[kind]}`,
  );
  const failed = cells.filter((cell) => !unsaid.has(cell) && cell !== 'not-run').length;
  if (lost.length === 0) return words.join(', ');
  return `${words.join(', ')}, ${lost.length === failed ? '' : `${lost.length} `}passed before`;
}
