import type { Level, Levels, Problem } from '@dryrun/contract';
import type { ReactNode } from 'react';
import { Tag } from '../ui/facts/Tag.tsx';
import { ChevronRightIcon, LockIcon } from '../ui/icons/icons.tsx';
import { countOf } from '../words/amount.ts';
import styles from './LevelParts.module.css';
import { MethodList } from './MethodList.tsx';
import { levelPartId } from './show-level.ts';

type LevelPartsProps = {
  problem: Problem;
  levels: Levels;
  besideMethods?: ((level: Level) => ReactNode) | undefined;
  writeStatement: (markdown: string) => ReactNode;
  /** So many samples from this one on, from 0. */
  writeSamples: (from: number, count: number) => ReactNode;
};

/** The statement level by level: the newest stands open, earlier ones fold and never go. */
export function LevelParts(props: LevelPartsProps) {
  const { problem, levels, besideMethods, writeStatement, writeSamples } = props;
  const newest = levels.open.length;
  return (
    <div className={styles.parts}>
      {levels.open.map((level, at) => {
        const number = at + 1;
        const from = levels.open.slice(0, at).reduce((sum, one) => sum + one.sampleCount, 0);
        const isNewest = number === newest;
        return (
          <details key={number} id={levelPartId(number)} open={isNewest}>
            <summary>
              <ChevronRightIcon size={14} />
              Level {number}
              {isNewest && number > 1 ? <Tag kind="due">new</Tag> : null}
              {isNewest ? null : <span className={styles.methods}>{level.methods.join(', ')}</span>}
              <span className={styles.tests}>{countOf(level.hiddenTestCount, 'test')}</span>
            </summary>
            <div className={styles.part}>
              {writeStatement(level.statement)}
              <MethodList signature={problem.signature} levels={levels} level={number} />
              {number > 1 ? besideMethods?.(level) : null}
              {writeSamples(from, level.sampleCount)}
            </div>
          </details>
        );
      })}
      {Array.from({ length: levels.total - newest }, (_, at) => newest + at + 1).map((number) => (
        <p key={number} className={styles.locked}>
          <LockIcon size={14} />
          Level {number}
          <span className={styles.tests}>not open</span>
        </p>
      ))}
    </div>
  );
}
