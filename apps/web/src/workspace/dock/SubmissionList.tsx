import type { TimeoutRule } from '@dryrun/contract';
import type { ReactNode } from 'react';
import { serverClock } from '../../api/server-clock.ts';
import { sayJudged } from '../../levels/level-words.ts';
import text from '../../styles/text.module.css';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { TextLink } from '../../ui/controls/Button.tsx';
import type { ShownRun } from '../runs/shown-run.ts';
import { sayTime } from '../versions/version-words.ts';
import { sayRuleBeside } from '../what-counts.ts';
import columns from './Dock.module.css';
import styles from './SubmissionList.module.css';

type SubmissionListProps = {
  submissions: readonly ShownRun[];
  chosen: string | null;
  onChoose: (key: string) => void;
  practice: boolean;
  rule: TimeoutRule;
  /** What may be done with the chosen one. */
  action: ReactNode;
};

/** Every submission to the problem, newest first. Choosing one shows its tests. */
export function SubmissionList(props: SubmissionListProps) {
  const { submissions, chosen, onChoose, practice, rule, action } = props;
  const unsent = submissions.find(({ state }) => state === 'unsent');
  const opened = submissions.find(({ key }) => key === chosen);
  return (
    <div>
      <h2 className={columns.title}>Submissions</h2>
      <ol className={styles.list}>
        {submissions.map((run) => (
          <li key={run.key}>
            <button
              type="button"
              aria-pressed={run.key === chosen}
              onClick={() => onChoose(run.key)}
            >
              <b>
                <span className={text.hidden}>Submission </span>
                {run.number}
              </b>
              <time dateTime={new Date(run.createdAtMs).toISOString()}>
                {sayTime(run.createdAtMs, serverClock.now())}
              </time>
              {run.levelTests ? (
                <span className={styles.levels}>{sayJudged(run.levelTests)}</span>
              ) : null}
              <Outcome run={run} />
            </button>
          </li>
        ))}
      </ol>
      {practice && opened?.id && opened.state === 'done' ? (
        <p className={styles.open}>
          <TextLink to={`/submissions/${opened.id}`}>
            Tests and code of submission {opened.number}
          </TextLink>
        </p>
      ) : null}
      {action ? <div className={styles.action}>{action}</div> : null}
      <p className={columns.note}>
        {sayNote(unsent, practice ? null : rule, submissions.length > 0)}
      </p>
    </div>
  );
}

function Outcome({ run }: { run: ShownRun }) {
  switch (run.state) {
    case 'unsent':
      return <span className={styles.unsent}>not sent yet</span>;
    case 'sending':
    case 'queued':
      return (
        <span className={styles.pending}>{run.waits || run.starting ? 'waits' : 'queued'}</span>
      );
    case 'running':
    case 'done':
      if (run.verdict === 'compile-error')
        return <span className={styles.pending}>compile error</span>;
      if (run.verdict === 'judge-error') return <span className={styles.pending}>judge error</span>;
      return <PassRate passed={run.passed} total={run.total} />;
  }
}

/** `rule`: null in practice. */
function sayNote(unsent: ShownRun | undefined, rule: TimeoutRule | null, some: boolean): string {
  if (unsent) {
    return rule === null
      ? `Submission ${unsent.number} is sent as soon as the connection is back.`
      : `Submission ${unsent.number} counts only if it reaches the server before the bell.`;
  }
  if (rule === null) {
    return some
      ? 'Submissions may be repeated. The best one is shown in the catalogue.'
      : 'Submit judges your code on all hidden tests. It may be repeated.';
  }
  const counts = sayRuleBeside(rule, some);
  return some ? `${counts} Hidden inputs and outputs unlock after the assessment.` : counts;
}
