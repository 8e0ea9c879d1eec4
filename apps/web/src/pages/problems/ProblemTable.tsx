import type { ProblemSummary } from '@dryrun/contract';
import { serverClock } from '../../api/server-clock.ts';
import { ProblemResult } from '../../results/ProblemResult.tsx';
import { RowLink, rowClass } from '../../results/RowLink.tsx';
import { UnderWay } from '../../results/UnderWay.tsx';
import { useSettings } from '../../settings/own-settings.ts';
import text from '../../styles/text.module.css';
import { sayTopics } from '../../topics/topic-words.ts';
import { DataTable } from '../../ui/facts/DataTable.tsx';
import { Tag } from '../../ui/facts/Tag.tsx';
import { Difficulty } from '../../ui/problem/Difficulty.tsx';
import { SolvedMark } from '../../ui/problem/SolvedMark.tsx';
import { spellCount } from '../../words/amount.ts';
import { formatShortDay } from '../../words/day.ts';
import styles from './ProblemTable.module.css';

type ProblemTableProps = { problems: readonly ProblemSummary[]; topicsShown: boolean };

export function ProblemTable({ problems, topicsShown }: ProblemTableProps) {
  const nowMs = serverClock.now();
  const { showsDifficulty } = useSettings();
  return (
    <DataTable rowHeight={40} fold className={styles.table}>
      <thead>
        <tr>
          <th className={styles.name}>Problem</th>
          <th>Difficulty</th>
          <th className={styles.topics}>Topics</th>
          <th>Best submission</th>
          <th>Last tried</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem) => (
          <tr key={problem.slug} className={rowClass}>
            <td>
              <span className={styles.title}>
                <SolvedMark status={problem.status} />
                <RowLink to={`/problems/${problem.slug}`}>
                  <b>{problem.title}</b>
                </RowLink>
                {problem.asksFor === 'query' ? <Tag>SQL</Tag> : null}
                {problem.levelCount ? (
                  <Tag>{`${spellCount(problem.levelCount)} levels`}</Tag>
                ) : null}
              </span>
            </td>
            <td className={styles.level}>
              {showsDifficulty || problem.status === 'solved' ? (
                <Difficulty level={problem.difficulty} />
              ) : (
                <span className={text.tertiary}>hidden</span>
              )}
            </td>
            <td className={styles.words} data-narrow="hide">
              {topicsShown || problem.status === 'solved' ? (
                sayTopics(problem.topics)
              ) : (
                <span className={text.tertiary}>hidden</span>
              )}
            </td>
            <td>
              <div className={styles.best}>
                {problem.best ? (
                  <ProblemResult result={problem.best} total={problem.hiddenTestCount} none="" />
                ) : (
                  <span className={text.tertiary}>
                    {problem.status === 'new' ? 'Not tried' : 'No submission judged yet'}
                  </span>
                )}
              </div>
            </td>
            <td className={styles.last}>
              {problem.underWay ? <UnderWay running={problem.underWay === 'running'} /> : null}
              {problem.lastTriedAtMs === null || problem.underWay
                ? null
                : formatShortDay(problem.lastTriedAtMs, nowMs)}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
