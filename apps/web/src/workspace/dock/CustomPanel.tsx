import type { Problem } from '@dryrun/contract';
import { useRef } from 'react';
import { setCode } from '../../results/set-code.tsx';
import { TextArea } from '../../ui/controls/TextField.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { comeIntoSight } from '../../ui/page/come-into-sight.ts';
import { useScrolls } from '../../ui/page/use-scrolls.ts';
import type { Place } from '../../words/places.ts';
import { CaseBar } from '../cases/CaseBar.tsx';
import type { DeskProblem } from '../desk.ts';
import { useWidth } from '../panes/use-width.ts';
import type { ShownRun } from '../runs/shown-run.ts';
import { useStore } from '../state/use-store.ts';
import { Console } from './Console.tsx';
import { CustomOutput, CustomState } from './CustomOutput.tsx';
import styles from './CustomPanel.module.css';
import { useConsoleSide } from './console-side.ts';
import columns from './Dock.module.css';
import { RefusalNote } from './RefusalNote.tsx';
import { Split } from './Split.tsx';
import { StandingOfRun } from './StandingOfRun.tsx';
import { TextOfRun } from './TextOfRun.tsx';

/** What the lines of own input hold. */
function describeFields(signature: Problem['signature']) {
  // A query is asked on the problem's own data: it has no such panel.
  if (signature.kind === 'query') return { label: 'Input', count: 0, hint: '' };
  const list = (parameters: readonly { name: string; type: string }[]) =>
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

type CustomPanelProps = {
  problem: DeskProblem;
  closed: boolean;
  /** In practice the reference says what is expected. */
  practice: boolean;
  onPlace: (run: ShownRun, place: Place) => void;
};

/** Own input in cases: one value a line, in the order of the parameters. */
export function CustomPanel({ problem, closed, practice, onPlace }: CustomPanelProps) {
  const { custom, refusal } = useStore(problem.runs);
  const { cases, chosen, kept } = useStore(problem.cases);
  const current = cases.find(({ id }) => id === chosen) ?? problem.cases.current();
  const run = custom[current.id] ?? null;
  const test = run?.tests[0] ?? null;
  const fields = describeFields(problem.problem.signature);
  // What was wrong with another input is not wrong with this one.
  const refused = refusal?.kind === 'custom' && refusal.input === current.input ? refusal : null;
  const atInput = refused?.field === 'customInput' ? refused.message : null;
  const [chosenSide] = useConsoleSide();
  // Nothing is beside anything where one pane shows at a time.
  const side = useWidth() === 'wide' ? chosenSide : 'below';
  const input = useRef<HTMLTextAreaElement>(null);
  const output = useRef<HTMLElement>(null);
  const scrolls = useScrolls(output);
  const console = (
    <Console
      title="Console"
      details={test?.details ?? null}
      ran={test !== null}
      runId={run?.id ?? null}
      index={0}
      file="console.txt"
    />
  );
  const outside = run?.input === current.input ? (test?.details?.outsideLimits ?? null) : null;

  return (
    <Split
      results={
        <div className={styles.halves} data-fills={side === 'below'}>
          <div>
            <CaseBar store={problem.cases} onAdded={() => input.current?.focus()} />
            {refused && atInput === null ? <RefusalNote message={refused.message} /> : null}
            <TextArea
              ref={input}
              label={fields.label}
              code
              rows={Math.min(12, Math.max(4, fields.count + 1))}
              spellCheck={false}
              className={styles.input}
              value={current.input}
              onChange={(event) => problem.cases.write(event.target.value)}
              error={
                atInput === null ? null : (
                  <span key={atInput} ref={comeIntoSight} role="alert">
                    {setCode(atInput)}
                  </span>
                )
              }
              hint={
                kept
                  ? fields.hint
                  : `${fields.hint} This case is too large to be here after a reload.`
              }
            />
          </div>
          <div>
            <div className={styles.head}>
              <h2 className={columns.title}>Output</h2>
              {run ? <CustomState run={run} stale={run.input !== current.input} /> : null}
              {run ? <StandingOfRun problem={problem} run={run} /> : null}
              {run && !closed ? <TextOfRun problem={problem} run={run} /> : null}
            </div>
            <section
              ref={output}
              className={styles.output}
              aria-label="Output"
              {...(scrolls ? { tabIndex: 0 } : {})}
            >
              {outside === null ? null : (
                <div className={styles.warning}>
                  <Banner kind="warning" icon="warning" fact="Outside the limits:">
                    {setCode(outside)}.{' '}
                    {practice ? 'Nothing is expected of it.' : 'No test asks for it.'}
                  </Banner>
                </div>
              )}
              {run ? (
                <CustomOutput
                  run={run}
                  onPlace={(place) => onPlace(run, place)}
                  name={current.name}
                />
              ) : (
                <p className={columns.quiet}>
                  {practice
                    ? 'Runs are not scored. The reference says what is expected.'
                    : 'Runs are not scored.'}
                </p>
              )}
            </section>
            {/* Under the input, which is as high as it likes, it would be out of sight. */}
            {side === 'below' ? <div className={styles.console}>{console}</div> : null}
          </div>
        </div>
      }
      console={side === 'below' ? null : console}
      fills={side === 'below'}
    />
  );
}
