import type { Cell } from '@dryrun/contract';
import { type ReactNode, useEffect, useState } from 'react';
import { useLanguageName } from '../../api/use-language-name.ts';
import { LevelTests } from '../../levels/LevelTests.tsx';
import { type LostTest, lostTests } from '../../levels/level-states.ts';
import { sayLost } from '../../levels/level-words.ts';
import { Message } from '../../results/Message.tsx';
import text from '../../styles/text.module.css';
import { CellLegend } from '../../ui/cells/CellLegend.tsx';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { TestGrid } from '../../ui/cells/TestGrid.tsx';
import { ProgressRule } from '../../ui/facts/ProgressRule.tsx';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import { countOf } from '../../words/amount.ts';
import type { Place } from '../../words/places.ts';
import type { DeskProblem } from '../desk.ts';
import type { ToldProblem } from '../levels/told-problem.ts';
import { describeRun } from '../runs/describe-run.ts';
import { beginRun, latestSent, type ShownRun } from '../runs/shown-run.ts';
import { useStore } from '../state/use-store.ts';
import columns from './Dock.module.css';
import { Elapsed } from './Elapsed.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { StandingOfRun } from './StandingOfRun.tsx';
import { SubmissionList } from './SubmissionList.tsx';
import styles from './SubmissionPanel.module.css';
import { TextOfRun } from './TextOfRun.tsx';

/** The hidden tests of one submission, at their final number from the start, and the list. */
export function SubmissionPanel({
  problem,
  closed,
  practice,
  onPlace,
}: {
  problem: DeskProblem;
  closed: boolean;
  practice: boolean;
  onPlace: (run: ShownRun, place: Place) => void;
}) {
  const { submissions, refusal } = useStore(problem.runs);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const newest = latestSent(submissions);
  const newestKey = newest?.key;
  // A new submission takes the place of an older one that was looked at.
  useEffect(() => setChosenKey(newestKey ?? null), [newestKey]);

  const shown = submissions.find(({ key }) => key === chosenKey) ?? newest;
  return (
    <div className={columns.columns}>
      <div>
        {refusal?.kind === 'submission' ? <RefusalNote message={refusal.message} /> : null}
        {shown ? (
          <Shown
            run={shown}
            lost={shown.levelTests ? lostTests(shown, submissions) : []}
            standing={<StandingOfRun problem={problem} run={shown} />}
            onPlace={(place) => onPlace(shown, place)}
          />
        ) : (
          <Shown run={notSubmitted(problem.told.counts)} lost={[]} />
        )}
      </div>
      <SubmissionList
        submissions={submissions}
        chosen={shown?.key ?? null}
        onChoose={setChosenKey}
        practice={practice}
        rule={problem.rule}
        action={
          shown && !closed && shown.key !== '' ? <TextOfRun problem={problem} run={shown} /> : null
        }
      />
    </div>
  );
}

const withoutVerdict: ReadonlySet<Cell> = new Set(['queued', 'running', 'not-run']);

type ShownProps = {
  run: ShownRun;
  lost: readonly LostTest[];
  standing?: ReactNode;
  onPlace?: (place: Place) => void;
};

function Shown({ run, lost, standing, onPlace }: ShownProps) {
  const languageName = useLanguageName();
  const isNone = run.key === '';
  const judged = run.cells.filter((cell) => !withoutVerdict.has(cell)).length;
  const isUnderWay = run.state !== 'done' && !isNone;
  return (
    <>
      <div className={columns.summary}>
        <PassRate
          passed={run.passed}
          total={run.total}
          size={28}
          pending={run.passed === 0 && run.state !== 'done'}
        />
        <span role="status">
          {isNone ? 'Not submitted yet.' : say(run, languageName)}
          {run.state === 'done' && run.verdict !== 'compile-error' ? (
            // For the eye it stands beside.
            <span className={text.hidden}>
              {' '}
              {run.passed} of {countOf(run.total, 'test')} passed.
            </span>
          ) : null}
          {lost.length > 0 ? <b className={styles.lost}> {sayLost(lost)}</b> : null}
        </span>
        {standing}
        {isUnderWay && run.state !== 'unsent' ? (
          <span className={columns.time}>
            <Elapsed sinceMs={run.createdAtMs} />
          </span>
        ) : null}
      </div>
      <div className={styles.progress}>
        {isUnderWay ? <ProgressRule done={judged} total={run.total} label="Tests judged" /> : null}
      </div>
      {run.message ? (
        <div className={columns.framed}>
          <Message message={run.message} verdict={run.verdict} onPlace={onPlace} />
        </div>
      ) : null}
      {run.levelTests ? (
        <LevelTests cells={run.cells} levelTests={run.levelTests} lost={lost} />
      ) : (
        <div className={styles.tests}>
          <TestGrid cells={run.cells} size={28} label="Hidden tests" numbers />
          <CellLegend cells={run.cells} direction="column" />
        </div>
      )}
    </>
  );
}

/** "Submission 2. Test 23 is running." while it is judged, "Submission 2, judged 19:51:27." after. */
function say(run: ShownRun, languageName: (id: string) => string): string {
  const state = describeRun(run, formatTimeOfDay, languageName);
  return state.startsWith('Judged')
    ? `Submission ${run.number}, j${state.slice(1)}.`
    : `Submission ${run.number}. ${state}.`;
}

function notSubmitted({ hiddenTestCount: total, levelTests }: ToldProblem['counts']): ShownRun {
  const none = { key: '', kind: 'submission' as const, number: null, language: '', createdAtMs: 0 };
  return beginRun({ ...none, total, levelTests });
}
