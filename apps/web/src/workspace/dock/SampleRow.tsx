import type { Problem, RunTest, Tolerance } from '@dryrun/contract';
import type { ReactNode, Ref } from 'react';
import { DifferenceNote } from '../../results/DifferenceNote.tsx';
import { fetchPart } from '../../results/fetch-part.ts';
import { Message } from '../../results/Message.tsx';
import { TestCell } from '../../ui/cells/TestCell.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { KeepButtons } from '../../ui/controls/KeepButtons.tsx';
import { CallTable } from '../../ui/problem/CallTable.tsx';
import { writeSampleInput } from '../../ui/problem/sample-text.ts';
import type { ShownValue } from '../../ui/problem/shown-value.ts';
import { MarkedValue, ValueTable } from '../../ui/problem/Values.tsx';
import type { Place } from '../../words/places.ts';
import { formatMs } from '../runs/describe-run.ts';
import type { ShownRun } from '../runs/shown-run.ts';
import columns from './Dock.module.css';
import styles from './SampleTable.module.css';

type SampleRowProps = {
  sample: Problem['samples'][number];
  /** From 1. */
  number: number;
  run: ShownRun | null;
  test: RunTest | null;
  open: boolean;
  onOpen: () => void;
  onPlace: (place: Place) => void;
  /** Makes a case of own input of it. */
  onCase: (input: string, name: string) => void;
  ref?: Ref<HTMLTableRowElement> | undefined;
};

/** A sample in one line; open, with all its values side by side and why it did not pass. */
export function SampleRow(props: SampleRowProps) {
  const { sample, number, run, test, open, onOpen, onPlace, onCase, ref } = props;
  const name = `sample ${number}`;
  const output = test?.details?.output ?? null;
  const message = test?.details?.message ?? null;
  const calls = test?.details?.calls ?? sample.calls;
  const tolerance = test?.details?.tolerance ?? null;
  const unlike = (other: ShownValue | null) =>
    test === null || test.verdict === 'accepted' ? null : other;
  const wholeInput = writeSampleInput(sample, sample.calls ? 'class' : 'function');
  const fetchWhole = (part: 'input' | 'expected' | 'output') =>
    run?.id && test ? () => fetchPart(run.id as string, number - 1, part) : undefined;
  const canFetch = wholeInput !== null || fetchWhole('input') !== undefined;
  const toCase = async () =>
    onCase(wholeInput ?? (await fetchWhole('input')?.()) ?? '', `Sample ${number}`);
  const keep = (part: 'input' | 'expected' | 'output', of: string, text: string | null) =>
    open ? (
      <span className={styles.keep}>
        {part === 'input' && canFetch ? (
          <Button kind="quiet" size={28} onClick={() => void toCase()}>
            Put into custom input
          </Button>
        ) : null}
        <KeepButtons
          what={`${of} of ${name}`}
          file={`sample-${number}-${part}.txt`}
          text={text}
          fetchWhole={fetchWhole(part)}
        />
      </span>
    ) : null;
  const wholeOf = (value: ShownValue) => (value.truncated ? null : value.text);

  return (
    <>
      <tr ref={ref} data-open={open}>
        <td className={styles.choice}>
          <button type="button" className={styles.choose} aria-expanded={open} onClick={onOpen}>
            <TestCell cell={run?.cells[number - 1] ?? 'queued'} size={20} />
            {number}
          </button>
        </td>
        <td className={styles.value} data-label="Input">
          {open && !calls ? (
            <Scrolling
              scrolls={sample.input.some(({ text }) => isLong(text)) || sample.input.length > 8}
              label={`Input of ${name}`}
            >
              <ValueTable values={sample.input} framed={false} />
            </Scrolling>
          ) : (
            sample.input.map(({ text }) => text).join(', ')
          )}
          {keep('input', calls ? 'calls' : 'input', wholeInput)}
        </td>
        <td className={styles.value} data-label="Expected">
          <Value
            value={sample.expected}
            unlike={unlike(output)}
            tolerance={tolerance}
            open={open}
            of={`Expected of ${name}`}
          />
          {keep('expected', 'expected output', wholeOf(sample.expected))}
        </td>
        <td className={styles.value} data-label="Yours">
          {output ? (
            <Value
              value={output}
              unlike={unlike(sample.expected)}
              tolerance={tolerance}
              open={open}
              of={`Yours of ${name}`}
            />
          ) : (
            <span className={styles.none}>{test ? 'nothing' : '–'}</span>
          )}
          {output ? keep('output', 'output', wholeOf(output)) : null}
        </td>
        <td className={styles.time} data-align="right">
          {test ? formatMs(test.cpuTimeMs) : '–'}
        </td>
      </tr>
      {open && (message !== null || calls) ? (
        <tr data-open="true" className={styles.below}>
          <td colSpan={5}>
            {message === null ? null : (
              <Message message={message} verdict={test?.verdict ?? null} onPlace={onPlace} />
            )}
            {test?.verdict === 'wrong-answer' ? (
              <DifferenceNote
                expected={sample.expected}
                yours={output}
                calls={calls}
                tolerance={tolerance}
              />
            ) : null}
            {calls ? (
              <div className={columns.calls}>
                <CallTable
                  calls={calls}
                  label={`Calls of sample ${number}`}
                  verdict={test?.verdict}
                  tolerance={tolerance}
                />
              </div>
            ) : null}
          </td>
        </tr>
      ) : null}
    </>
  );
}

const isLong = (text: string) => text.length > 200;

type ValueProps = {
  value: ShownValue;
  unlike: ShownValue | null;
  tolerance: Tolerance | null;
  open: boolean;
  of: string;
};

function Value({ value, unlike, tolerance, open, of }: ValueProps) {
  return (
    <Scrolling scrolls={open && isLong(value.text)} label={of}>
      <MarkedValue value={value} unlike={unlike} tolerance={tolerance} />
    </Scrolling>
  );
}

type ScrollingProps = { scrolls: boolean; label: string; children: ReactNode };

/** A value that filled the dock would hide those beside it. */
function Scrolling({ scrolls, label, children }: ScrollingProps) {
  if (!scrolls) return children;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
