import { useEffect, useState } from 'react';
import { useLanguageName } from '../../api/use-language-name.ts';
import { CallTable } from '../../ui/CallTable.tsx';
import { formatTimeOfDay } from '../../ui/clock-text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { LabelledPane } from '../../ui/LabelledPane.tsx';
import { PassRate } from '../../ui/PassRate.tsx';
import { TestCell } from '../../ui/TestCell.tsx';
import { ValueBox, ValueTable } from '../../ui/Values.tsx';
import type { DeskProblem } from '../desk.ts';
import { describeRun, formatMs } from '../runs/describe-run.ts';
import { useStore } from '../state/use-store.ts';
import { Console } from './Console.tsx';
import columns from './Dock.module.css';
import { RefusalNote } from './RefusalNote.tsx';
import styles from './SamplesPanel.module.css';

/** The samples, expected beside yours; the chosen one's values in full and its console. */
export function SamplesPanel({ problem }: { problem: DeskProblem }) {
  const languageName = useLanguageName();
  const { samples: run, refusal } = useStore(problem.runs);
  const { samples } = problem.problem;
  const [chosen, setChosen] = useState(0);

  // What needs a look is looked at first, each time a run has ended.
  const firstUnlike = run?.state === 'done' ? run.cells.findIndex((c) => c !== 'accepted') : -1;
  const ended = run?.state === 'done' ? run.key : null;
  useEffect(() => {
    if (ended !== null) setChosen(Math.max(0, firstUnlike));
  }, [ended, firstUnlike]);

  const test = run?.tests.find(({ index }) => index === chosen) ?? null;
  const sample = samples[chosen];
  const output = test?.details?.output ?? null;
  const isLong = (text: string) => text.length > 28 || text.includes('\n');
  const showsValues =
    sample !== undefined &&
    test !== null &&
    (test.verdict !== 'accepted' || isLong(sample.expected.text));
  const calls = test?.details?.calls ?? null;

  return (
    <div className={columns.columns}>
      <div>
        {refusal?.kind === 'samples' ? <RefusalNote message={refusal.message} /> : null}
        <div className={columns.summary} role="status">
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
        </div>
        {run?.message ? <pre className={columns.message}>{run.message}</pre> : null}
        <DataTable rowHeight={32} className={styles.table}>
          <thead>
            <tr>
              <th>Sample</th>
              <th>Expected</th>
              <th>Yours</th>
              <th data-align="right">Time</th>
            </tr>
          </thead>
          <tbody>
            {samples.map((row, index) => {
              const result = run?.tests.find((candidate) => candidate.index === index);
              return (
                // Samples never change places.
                <tr key={String(index)} data-chosen={index === chosen}>
                  <td>
                    <button
                      type="button"
                      className={styles.choose}
                      aria-pressed={index === chosen}
                      onClick={() => setChosen(index)}
                    >
                      <TestCell cell={run?.cells[index] ?? 'queued'} size={20} />
                      {index + 1}
                    </button>
                  </td>
                  <td className={styles.value}>{row.expected.text}</td>
                  <td className={styles.value}>{result?.details?.output?.text ?? '–'}</td>
                  <td data-align="right">{result ? formatMs(result.cpuTimeMs) : '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </DataTable>
        {showsValues && calls ? (
          <div className={styles.calls}>
            <LabelledPane label={`Sample ${chosen + 1}, calls`}>
              <CallTable
                calls={calls}
                label={`Calls of sample ${chosen + 1}`}
                verdict={test?.verdict}
              />
            </LabelledPane>
          </div>
        ) : null}
        {showsValues && sample && !calls ? (
          <div className={styles.values}>
            <LabelledPane label={`Sample ${chosen + 1}, input`}>
              <ValueTable values={sample.input} />
            </LabelledPane>
            <LabelledPane label="Expected">
              <ValueBox value={sample.expected} unlike={output} />
            </LabelledPane>
            <LabelledPane label="Yours">
              {output ? (
                <ValueBox value={output} unlike={sample.expected} />
              ) : (
                <p className={columns.quiet}>Nothing was returned.</p>
              )}
            </LabelledPane>
          </div>
        ) : null}
      </div>
      <Console
        title={samples.length > 1 && run ? `Console, sample ${chosen + 1}` : 'Console'}
        details={test?.details ?? null}
        ran={test !== null}
      />
    </div>
  );
}
