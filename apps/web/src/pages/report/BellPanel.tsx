import type { ReportProblem, SubmissionSummary, TimeoutRule } from '@dryrun/contract';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { ButtonLink } from '../../ui/controls/Button.tsx';
import { MiniGrid } from '../../ui/facts/MiniGrid.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { queuedCells } from '../../words/result.ts';
import styles from './BellPanel.module.css';
import { tellBell } from './bell-words.ts';

/** The counted submission against the draft at the bell. Nothing when both are the same. */
export function BellPanel({
  problem,
  when,
  rule,
}: {
  problem: ReportProblem;
  when: 'bell' | 'end';
  rule: TimeoutRule;
}) {
  const story = tellBell(problem, when, rule);
  const { bell, counted, total } = problem;
  if (!story || !bell) return null;
  return (
    <Panel className={styles.panel} role="region" aria-label={`${story.title}: ${problem.title}`}>
      <div>
        <h2>{story.title}</h2>
        <p className={styles.text}>{story.text}</p>
      </div>
      <div className={styles.compare}>
        <span className={styles.name}>Counted</span>
        <Figure of={counted} total={total} />
        <div className={styles.cells}>
          <MiniGrid cells={counted?.cells ?? queuedCells(total)} rows={1} decorative />
        </div>
        <span className={styles.name}>Draft at the {when}</span>
        <Figure of={bell} total={bell.total} />
        <div className={styles.cells}>
          <MiniGrid cells={bell.cells} rows={1} marked={story.differing} decorative />
        </div>
      </div>
      <ButtonLink size={28} to={`/submissions/${bell.id}?tab=difference`}>
        Compare code
      </ButtonLink>
    </Panel>
  );
}

/** A run that could not be judged has no figure. */
function Figure({ of, total }: { of: SubmissionSummary | null; total: number }) {
  if (of?.verdict === 'judge-error') return <span className={styles.name}>not judged</span>;
  return <PassRate passed={of?.passed ?? 0} total={total} />;
}
