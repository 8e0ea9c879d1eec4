import type { Overview } from '@dryrun/contract';
import { useId } from 'react';
import { Link } from 'react-router';
import { serverClock } from '../../api/server-clock.ts';
import { useSettings } from '../../settings/own-settings.ts';
import text from '../../styles/text.module.css';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { TextLink } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Panel, SectionHeader } from '../../ui/page/Panel.tsx';
import { Difficulty } from '../../ui/problem/Difficulty.tsx';
import styles from './NextProblems.module.css';
import { sayReason } from './next-problem-words.ts';

type NextProblem = Overview['nextProblems'][number];

/** What to practise next, and why. */
export function NextProblems({ problems }: { problems: readonly NextProblem[] }) {
  const headingId = useId();
  const { showsTopics: topicsShown, showsDifficulty } = useSettings();
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="Next problems" id={headingId}>
        <TextLink className={text.small} to="/problems">
          All problems
        </TextLink>
      </SectionHeader>
      <Panel>
        {problems.length === 0 ? (
          <EmptyState>
            Proposals start after the first judged submission. Until then,{' '}
            <TextLink to="/problems">choose a problem</TextLink>.
          </EmptyState>
        ) : (
          <ul>
            {problems.map((problem) => (
              <li key={problem.slug} className={styles.item}>
                <Link className={styles.row} to={`/problems/${problem.slug}`}>
                  <span className={styles.line}>
                    <b>{problem.title}</b>
                    <span className={`${text.caption} ${text.secondary}`}>
                      {showsDifficulty || problem.reason === 'solved' ? (
                        <Difficulty level={problem.difficulty} />
                      ) : null}
                    </span>
                  </span>
                  <span className={styles.line}>
                    <span className={`${text.small} ${text.secondary}`}>
                      {sayReason(problem, serverClock.now(), topicsShown)}
                    </span>
                    {problem.passed === null ? null : (
                      <span className={text.small}>
                        <PassRate passed={problem.passed} total={problem.total} />
                      </span>
                    )}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </section>
  );
}
