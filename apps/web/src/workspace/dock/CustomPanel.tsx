import { formatTimeOfDay } from '../../ui/clock-text.ts';
import { TestCell } from '../../ui/TestCell.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { ValueBox } from '../../ui/Values.tsx';
import type { DeskProblem } from '../desk.ts';
import { describeRun, formatMs } from '../runs/describe-run.ts';
import type { ShownRun } from '../runs/shown-run.ts';
import { useStore } from '../state/use-store.ts';
import styles from './CustomPanel.module.css';
import columns from './Dock.module.css';
import { RefusalNote } from './RefusalNote.tsx';

/** Own input: one value a line, in the order of the parameters. */
export function CustomPanel({ problem }: { problem: DeskProblem }) {
  const { custom: run, refusal } = useStore(problem.runs);
  const input = useStore(problem.customInput);
  const { parameters } = problem.problem.signature;
  const refused = refusal?.kind === 'custom' ? refusal : null;
  const atInput = refused?.field === 'customInput' ? refused.message : null;

  return (
    <div className={columns.columns}>
      <div>
        {refused && atInput === null ? <RefusalNote message={refused.message} /> : null}
        <TextArea
          label="Input, one argument a line"
          code
          rows={Math.min(12, Math.max(4, parameters.length + 1))}
          spellCheck={false}
          className={styles.input}
          value={input}
          onChange={(event) => problem.customInput.set(event.target.value)}
          error={atInput}
          hint={`In this order: ${parameters.map(({ name, type }) => `${name} (${type})`).join(', ')}.`}
        />
      </div>
      <div>
        <h2 className={columns.title}>Output</h2>
        {run ? <Output run={run} /> : <p className={columns.quiet}>Runs are not scored.</p>}
      </div>
    </div>
  );
}

function Output({ run }: { run: ShownRun }) {
  const [test] = run.tests;
  const output = test?.details?.output ?? null;
  const message = run.message ?? test?.details?.message ?? null;
  return (
    <>
      <div className={styles.output}>
        {output ? <ValueBox value={output} /> : null}
        <p className={styles.state} role="status">
          {run.verdict && run.verdict !== 'accepted' ? (
            <TestCell cell={run.verdict} size={20} />
          ) : null}
          {test && run.state === 'done' ? (
            <>
              {output ? '' : 'Nothing was returned. '}
              {formatMs(test.cpuTimeMs)}
            </>
          ) : (
            `${describeRun(run, formatTimeOfDay)}.`
          )}
        </p>
      </div>
      {message ? <pre className={columns.message}>{message}</pre> : null}
      {test?.details?.console ? (
        <>
          <h2 className={`${columns.title} ${styles.console}`}>Console</h2>
          <pre className={columns.message}>{test.details.console}</pre>
        </>
      ) : null}
    </>
  );
}
