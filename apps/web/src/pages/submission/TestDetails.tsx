import type { TestDetails as Details, TestPart, Verdict } from '@dryrun/contract';
import { QueryTest } from '../../query/QueryTest.tsx';
import { CallResults } from '../../results/CallResults.tsx';
import { caseLink } from '../../results/case-link.ts';
import { DifferenceNote } from '../../results/DifferenceNote.tsx';
import { fetchPart } from '../../results/fetch-part.ts';
import { Message } from '../../results/Message.tsx';
import { TextLink } from '../../ui/controls/Button.tsx';
import { KeepButtons } from '../../ui/controls/KeepButtons.tsx';
import { LabelledPane } from '../../ui/page/LabelledPane.tsx';
import { CallTable } from '../../ui/problem/CallTable.tsx';
import type { ShownValue } from '../../ui/problem/shown-value.ts';
import { ValueBox, ValueTable } from '../../ui/problem/Values.tsx';
import type { Place } from '../../words/places.ts';
import { sayPrinted } from '../../words/printed.ts';
import { ScrollPane } from './ScrollPane.tsx';
import styles from './TestPanel.module.css';

type TestDetailsProps = {
  details: Details;
  verdict: Verdict;
  /** Its slug. */
  problem: string;
  submissionId: string;
  index: number;
  onPlace: (place: Place) => void;
};

/** What a test was given and gave back; left the input, right the rest. */
export function TestDetails(props: TestDetailsProps) {
  const { details, verdict, problem, submissionId, index, onPlace } = props;
  const { input, expected, output, calls, message, tolerance } = details;
  const unlike = (other: ShownValue | null) => (verdict === 'accepted' ? null : other);
  if (details.grids)
    return (
      <QueryTest details={details} verdict={verdict} of={`test ${index + 1}`} onPlace={onPlace} />
    );
  const isWhole = input.every(({ truncated }) => !truncated);
  const number = index + 1;
  const keep = (part: TestPart, of: string, text: string | null) => (
    <KeepButtons
      what={`${of} of test ${number}`}
      file={`test-${number}-${part}.txt`}
      text={text}
      fetchWhole={() => fetchPart(submissionId, index, part)}
    />
  );
  const wholeOf = ({ text, truncated }: ShownValue) => (truncated ? null : text);
  const copy = (
    <span className={styles.actions}>
      <TextLink to={caseLink(problem, submissionId, index)}>Put into custom input</TextLink>
      {/* As own input is written: one value a line; that of a class has names, which the server knows. */}
      {keep(
        'input',
        calls ? 'calls' : 'input',
        isWhole && !calls ? input.map((value) => value.text).join('\n') : null,
      )}
    </span>
  );
  const isCut = details.consoleCharacters > details.console.length;
  return (
    <div className={styles.details}>
      {calls ? (
        <LabelledPane label="Calls" action={copy}>
          <ScrollPane aria-label="Calls" className={styles.values} data-tall tabIndex={0}>
            <CallTable
              calls={calls}
              label="Calls and their results"
              verdict={verdict}
              tolerance={tolerance}
            />
          </ScrollPane>
          <CallResults
            expected={expected && keep('expected', 'expected results', wholeOf(expected))}
            yours={output && keep('output', 'results', wholeOf(output))}
          />
        </LabelledPane>
      ) : (
        <LabelledPane label="Input" action={copy}>
          <ScrollPane aria-label="Input" className={styles.values} tabIndex={0}>
            <ValueTable values={input} />
          </ScrollPane>
        </LabelledPane>
      )}
      <div className={styles.column}>
        {calls ? null : (
          <div className={styles.pair}>
            <LabelledPane
              label="Expected"
              action={expected ? keep('expected', 'expected output', wholeOf(expected)) : null}
            >
              {expected ? (
                <ScrollPane aria-label="Expected" className={styles.values} tabIndex={0}>
                  <ValueBox value={expected} unlike={unlike(output)} tolerance={tolerance} />
                </ScrollPane>
              ) : (
                <NoValue>not given</NoValue>
              )}
            </LabelledPane>
            <LabelledPane
              label="Yours"
              action={output ? keep('output', 'output', wholeOf(output)) : null}
            >
              {output ? (
                <ScrollPane aria-label="Yours" className={styles.values} tabIndex={0}>
                  <ValueBox value={output} unlike={unlike(expected)} tolerance={tolerance} />
                </ScrollPane>
              ) : (
                <NoValue>none</NoValue>
              )}
            </LabelledPane>
          </div>
        )}
        {verdict === 'wrong-answer' ? (
          <DifferenceNote expected={expected} yours={output} calls={calls} tolerance={tolerance} />
        ) : null}
        {message ? (
          <LabelledPane label="Message">
            <ScrollPane
              aria-label="Message"
              className={styles.text}
              data-kind="message"
              tabIndex={0}
            >
              <Message message={message} verdict={verdict} onPlace={onPlace} />
            </ScrollPane>
          </LabelledPane>
        ) : null}
        {details.console ? (
          <LabelledPane
            label="Console"
            action={keep('console', 'console', isCut ? null : details.console)}
          >
            <ScrollPane
              aria-label="Console"
              className={styles.text}
              data-kind="console"
              tabIndex={0}
            >
              {details.console}
            </ScrollPane>
            {isCut ? (
              <p className={styles.cut}>
                {sayPrinted(details.console.length, details.consoleCharacters)}
              </p>
            ) : null}
          </LabelledPane>
        ) : null}
      </div>
    </div>
  );
}

function NoValue({ children }: { children: string }) {
  return (
    <div className={styles.text}>
      <span className={styles.none}>{children}</span>
    </div>
  );
}
