import type { Problem } from '@dryrun/contract';
import { useLayoutEffect, useRef } from 'react';
import { useLanguageName } from '../api/use-language-name.ts';
import { Message } from '../results/Message.tsx';
import { PassRate } from '../ui/cells/PassRate.tsx';
import { TestCell } from '../ui/cells/TestCell.tsx';
import { formatTimeOfDay } from '../ui/time/clock-text.ts';
import type { Place } from '../words/places.ts';
import type { DeskProblem } from '../workspace/desk.ts';
import columns from '../workspace/dock/Dock.module.css';
import { RefusalNote } from '../workspace/dock/RefusalNote.tsx';
import { StandingOfRun } from '../workspace/dock/StandingOfRun.tsx';
import { TextOfRun } from '../workspace/dock/TextOfRun.tsx';
import { describeRun, formatMs } from '../workspace/runs/describe-run.ts';
import type { ShownRun } from '../workspace/runs/shown-run.ts';
import { useStore } from '../workspace/state/use-store.ts';
import styles from './QuerySamples.module.css';
import { QueryTest } from './QueryTest.tsx';
import { ExpectedGrid } from './SampleGrids.tsx';

type QuerySamplesProps = {
  problem: DeskProblem;
  /** Nothing is written any more. */
  closed: boolean;
  onPlace: (run: ShownRun, place: Place) => void;
};

/** The samples of a query: each with its result beside the expected one. */
export function QuerySamples({ problem, closed, onPlace }: QuerySamplesProps) {
  const languageName = useLanguageName();
  const { samples: run, refusal } = useStore(problem.runs);
  const { samples } = problem.problem;
  return (
    <div className={styles.panel}>
      {refusal?.kind === 'samples' ? <RefusalNote message={refusal.message} /> : null}
      <div className={columns.summary}>
        <span role="status" className={columns.said}>
          <PassRate
            passed={run?.passed ?? 0}
            total={samples.length}
            size={28}
            pending={!run || (run.state !== 'done' && run.passed === 0)}
          />
          <span>
            {run
              ? `${describeRun(run, formatTimeOfDay, languageName)}.`
              : 'Not run yet. Runs are not scored.'}
          </span>
        </span>
        {run ? <StandingOfRun problem={problem} run={run} /> : null}
        {run && !closed ? <TextOfRun problem={problem} run={run} /> : null}
      </div>
      {run?.message ? (
        <div className={columns.framed}>
          <Message
            message={run.message}
            verdict={run.verdict}
            onPlace={(place) => onPlace(run, place)}
          />
        </div>
      ) : null}
      {samples.map((sample, index) => (
        <Sample
          // Samples never change places.
          key={String(index)}
          sample={sample}
          number={index + 1}
          run={run}
          onPlace={(place) => run && onPlace(run, place)}
        />
      ))}
    </div>
  );
}

type SampleProps = {
  sample: Problem['samples'][number];
  number: number;
  run: ShownRun | null;
  onPlace: (place: Place) => void;
};

function Sample({ sample, number, run, onPlace }: SampleProps) {
  const test = run?.tests.find(({ index }) => index === number - 1) ?? null;
  const of = `sample ${number}`;
  const details = test?.details ?? null;
  const section = useRef<HTMLElement>(null);
  const hasFocus = useRef(false);
  // What is expected stands elsewhere once there is something beside it: the focus goes along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is what has changed places
  useLayoutEffect(() => {
    if (!hasFocus.current || document.activeElement !== document.body) return;
    section.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [details]);
  return (
    <section
      ref={section}
      aria-label={`Sample ${number}`}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
    >
      <h2 className={styles.head}>
        <TestCell cell={run?.cells[number - 1] ?? 'queued'} size={20} />
        Sample {number}
        {test ? <span>{formatMs(test.cpuTimeMs)}</span> : null}
      </h2>
      {test && details ? (
        <QueryTest details={details} verdict={test.verdict} of={of} onPlace={onPlace} />
      ) : sample.grids?.expected ? (
        <ExpectedGrid grid={sample.grids.expected} of={of} name="Expected" />
      ) : null}
    </section>
  );
}
