import type { Levels } from '@dryrun/contract';
import { PassRate } from '../ui/cells/PassRate.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { MiniGrid } from '../ui/facts/MiniGrid.tsx';
import { LockIcon } from '../ui/icons/icons.tsx';
import { countOf } from '../words/amount.ts';
import styles from './LevelRibbon.module.css';
import { type LevelledRun, levelStates } from './level-states.ts';
import { sayOpening, sayState } from './level-words.ts';

type LevelRibbonProps = {
  levels: Levels;
  /** Newest first. */
  submissions: readonly LevelledRun[];
  /** Of the section; null where there is no clock. */
  startsAtMs: number | null;
  /** Opens the next level although those before it have not passed; null where that is not offered. */
  onOpenAnyway: ((level: number) => void) | null;
};

/** A field for each level: its tests, how many passed, and in one line where it stands. */
export function LevelRibbon({ levels, submissions, startsAtMs, onOpenAnyway }: LevelRibbonProps) {
  const open = levels.open.length;
  const states = levelStates(
    levels.open.map(({ hiddenTestCount }) => hiddenTestCount),
    submissions,
  );
  return (
    <section aria-label="Levels">
      <ol className={styles.ribbon} aria-label="Levels" data-levels={levels.total}>
        {states.map((state, at) => {
          const opener = at === 0 ? null : (states[at - 1]?.passedBy ?? null);
          const said = sayState(state, { opener, startsAtMs });
          return (
            <li
              key={state.level}
              data-now={state.level === open}
              aria-current={state.level === open ? 'step' : undefined}
            >
              <b>
                <span className={styles.word}>Level </span>
                {state.level}
              </b>
              <span className={styles.tests}>
                <MiniGrid cells={state.cells} rows={1} marked={state.lost} decorative />
              </span>
              {state.isJudged ? (
                <PassRate passed={state.passed} total={state.cells.length} />
              ) : (
                <span className={styles.count}>{countOf(state.cells.length, 'test')}</span>
              )}
              <span className={styles.line}>
                <span>{said.line}</span>
                {said.lost ? <b>{said.lost}</b> : null}
              </span>
            </li>
          );
        })}
        {Array.from({ length: levels.total - open }, (_, at) => open + at + 1).map((level) => (
          <li key={level} data-locked="true">
            <span className={styles.locked}>
              <LockIcon size={14} />
              <span>
                <span className={styles.word}>Level </span>
                {level}
              </span>
            </span>
            {onOpenAnyway && level === open + 1 ? (
              <Button size={28} kind="quiet" onClick={() => onOpenAnyway(level)}>
                Open anyway
              </Button>
            ) : null}
            <span className={styles.line}>
              <span>{sayOpening(level)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
