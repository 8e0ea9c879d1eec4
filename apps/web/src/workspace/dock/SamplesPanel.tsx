import { useEffect, useRef, useState } from 'react';
import { useLanguageName } from '../../api/use-language-name.ts';
import { Message } from '../../results/Message.tsx';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import type { Place } from '../../words/places.ts';
import type { DeskProblem } from '../desk.ts';
import { describeRun } from '../runs/describe-run.ts';
import type { ShownRun } from '../runs/shown-run.ts';
import { useStore } from '../state/use-store.ts';
import { Console } from './Console.tsx';
import columns from './Dock.module.css';
import { RefusalNote } from './RefusalNote.tsx';
import { SampleRow } from './SampleRow.tsx';
import styles from './SampleTable.module.css';
import { Split } from './Split.tsx';
import { StandingOfRun } from './StandingOfRun.tsx';
import { TextOfRun } from './TextOfRun.tsx';

type SamplesPanelProps = {
  problem: DeskProblem;
  /** Nothing is written any more. */
  closed: boolean;
  onCase: (input: string, name: string) => void;
  onPlace: (run: ShownRun, place: Place) => void;
};

/** The samples in one table, the first that does not match open; what it printed with it. */
export function SamplesPanel({ problem, closed, onCase, onPlace }: SamplesPanelProps) {
  const languageName = useLanguageName();
  const { samples: run, refusal } = useStore(problem.runs);
  const { samples } = problem.problem;
  const [chosen, setChosen] = useState<number | null>(null);
  const summary = useRef<HTMLDivElement>(null);
  const openRow = useRef<HTMLTableRowElement>(null);

  // What needs a look is looked at first, each time a run has ended.
  const firstUnlike = run?.state === 'done' ? run.cells.findIndex((c) => c !== 'accepted') : -1;
  const fails = firstUnlike >= 0 && run?.verdict !== 'compile-error';
  const ended = run?.state === 'done' ? run.key : null;
  useEffect(() => {
    const row = openRow.current;
    if (chosen === null || ended === null || !row) return;
    // Why it did not pass as well, if there is room for both; first of all the values.
    row.nextElementSibling?.scrollIntoView({ block: 'nearest' });
    row.scrollIntoView({ block: 'nearest' });
  }, [chosen, ended]);
  // After that of the row, which may be open still from the run before.
  useEffect(() => {
    if (ended === null) return;
    setChosen(fails ? firstUnlike : null);
    // One may have scrolled to what failed the last time.
    if (!fails) summary.current?.scrollIntoView({ block: 'nearest' });
  }, [ended, fails, firstUnlike]);

  const testOf = (index: number) => run?.tests.find((test) => test.index === index) ?? null;
  // Of those that match the first that has printed something.
  const printed = run?.tests.find(({ details }) => details?.console)?.index ?? 0;
  const shown = chosen ?? printed;
  return (
    <Split
      results={
        <div>
          {refusal?.kind === 'samples' ? <RefusalNote message={refusal.message} /> : null}
          <div ref={summary} className={columns.summary}>
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
          <table className={styles.table} aria-label="Samples">
            <thead>
              <tr>
                <th>Sample</th>
                <th>Input</th>
                <th>Expected</th>
                <th>Yours</th>
                <th data-align="right">Time</th>
              </tr>
            </thead>
            <tbody>
              {samples.map((sample, index) => (
                <SampleRow
                  // Samples never change places.
                  key={String(index)}
                  sample={sample}
                  number={index + 1}
                  run={run}
                  test={testOf(index)}
                  open={index === chosen}
                  onOpen={() => setChosen(index === chosen ? null : index)}
                  onPlace={(place) => run && onPlace(run, place)}
                  onCase={onCase}
                  ref={index === chosen ? openRow : undefined}
                />
              ))}
            </tbody>
          </table>
        </div>
      }
      console={
        <Console
          title={samples.length > 1 && run ? `Console, sample ${shown + 1}` : 'Console'}
          details={testOf(shown)?.details ?? null}
          ran={testOf(shown) !== null}
          runId={run?.id ?? null}
          index={shown}
          file={`sample-${shown + 1}-console.txt`}
        />
      }
    />
  );
}
