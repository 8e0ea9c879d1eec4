import type { Problem } from '@dryrun/contract';
import { useLanguageName } from '../../api/use-language-name.ts';
import { CallTable } from '../../ui/CallTable.tsx';
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

/** What the lines of own input hold. */
function describeFields(signature: Problem['signature']) {
  const list = (parameters: Problem['signature']['parameters']) =>
    parameters.map(({ name, type }) => `${name} (${type})`).join(', ');
  if (signature.kind === 'function') {
    const { parameters } = signature;
    const hint = `In this order: ${list(parameters)}.`;
    return { label: 'Input, one argument a line', count: parameters.length, hint };
  }
  const methods = signature.methods.map(({ name, parameters }) => `${name}(${list(parameters)})`);
  return {
    label: 'Input: the arguments of the constructor, then the calls',
    count: 2,
    hint: `A call is ["method", arguments…]. Constructor: ${list(signature.parameters) || 'no arguments'}. Methods: ${methods.join(', ')}.`,
  };
}

/** Own input: one value a line, in the order of the parameters. */
export function CustomPanel({ problem }: { problem: DeskProblem }) {
  const { custom: run, refusal } = useStore(problem.runs);
  const input = useStore(problem.customInput);
  const fields = describeFields(problem.problem.signature);
  const refused = refusal?.kind === 'custom' ? refusal : null;
  const atInput = refused?.field === 'customInput' ? refused.message : null;

  return (
    <div className={columns.columns}>
      <div>
        {refused && atInput === null ? <RefusalNote message={refused.message} /> : null}
        <TextArea
          label={fields.label}
          code
          rows={Math.min(12, Math.max(4, fields.count + 1))}
          spellCheck={false}
          className={styles.input}
          value={input}
          onChange={(event) => problem.customInput.set(event.target.value)}
          error={atInput}
          hint={fields.hint}
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
  const languageName = useLanguageName();
  const [test] = run.tests;
  const output = test?.details?.output ?? null;
  const calls = test?.details?.calls ?? null;
  const message = run.message ?? test?.details?.message ?? null;
  return (
    <>
      <div className={styles.output}>
        {calls && test && output ? (
          <CallTable calls={calls} label="Calls and their results" verdict={test.verdict} />
        ) : null}
        {output && !calls ? <ValueBox value={output} /> : null}
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
            `${describeRun(run, formatTimeOfDay, languageName)}.`
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
