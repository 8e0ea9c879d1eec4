import { formatTimeOfDay } from '../../ui/clock-text.ts';
import { LabelledPane } from '../../ui/LabelledPane.tsx';
import { TestCell } from '../../ui/TestCell.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { ValueBox } from '../../ui/Values.tsx';
import type { DeskProblem } from '../desk.ts';
import { describeRun, formatMs } from '../runs/describe-run.ts';
import { useStore } from '../state/use-store.ts';
import { Console } from './Console.tsx';
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
  const [test] = run?.tests ?? [];
  const output = test?.details?.output ?? null;

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
        {run ? (
          <div className={styles.output}>
            <LabelledPane
              label="Output"
              action={test ? <span>{formatMs(test.cpuTimeMs)}</span> : null}
            >
              {output ? (
                <ValueBox value={output} />
              ) : (
                <p className={styles.state} role="status">
                  {run.verdict && run.verdict !== 'accepted' ? (
                    <TestCell cell={run.verdict} size={20} />
                  ) : null}
                  {run.state === 'done' && run.verdict !== 'compile-error'
                    ? 'Nothing was returned.'
                    : `${describeRun(run, formatTimeOfDay)}.`}
                </p>
              )}
              {run.message ? <pre className={columns.message}>{run.message}</pre> : null}
            </LabelledPane>
          </div>
        ) : null}
      </div>
      <Console title="Console" details={test?.details ?? null} ran={test !== undefined} />
    </div>
  );
}
