import type { Tolerance } from '@dryrun/contract';
import { useMemo, useState } from 'react';
import hidden from '../../styles/text.module.css';
import { formatCount } from '../../words/amount.ts';
import { LinkButton } from '../controls/Button.tsx';
import { foldAround } from '../page/fold.ts';
import { markDifferences } from './difference.ts';
import { splitInvisible } from './invisible.ts';
import type { NamedValue, ShownValue } from './shown-value.ts';
import { describeCut } from './shown-value.ts';
import styles from './Values.module.css';

/** Named values, one a row: the input of a test, and its result as the row `return`. */
export function ValueTable({
  values,
  framed = true,
}: {
  values: readonly NamedValue[];
  /** In a row of a table it has the table's own. */
  framed?: boolean;
}) {
  return (
    <dl className={framed ? styles.box : styles.lines}>
      {values.map((value) => (
        <div key={value.name} className={styles.row}>
          <dt>{value.name}</dt>
          <dd>
            {value.text}
            <Cut value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type ValueBoxProps = {
  value: ShownValue;
  /** The other side; what differs from it is marked. */
  unlike?: ShownValue | null;
  /** How far its numbers may be from those of the other side. */
  tolerance?: Tolerance | null;
};

/** One value in a box. A long one is folded around the first difference until all of it is asked for. */
export function ValueBox(props: ValueBoxProps) {
  const { value, unlike = null, tolerance = null } = props;
  const [isOpen, setIsOpen] = useState(false);
  const fold = useMemo(
    () => (unlike === null ? null : foldAround(value.text, unlike.text, tolerance)),
    [value, unlike, tolerance],
  );
  return (
    <div className={styles.box}>
      {fold && !isOpen ? (
        <>
          <span className={styles.fold}>
            {sayLeftOut(fold.before + (value.skipped ?? 0), 'before are the same')}{' '}
            <LinkButton onClick={() => setIsOpen(true)}>
              {value.truncated ? 'Show more' : 'Show all'}
            </LinkButton>
          </span>
          <MarkedText text={fold.text} unlike={fold.unlike} tolerance={tolerance} />
          {fold.after > 0 ? (
            <span className={styles.fold}>{sayLeftOut(fold.after, 'follow')}</span>
          ) : null}
          <Cut value={value} />
        </>
      ) : (
        <MarkedValue {...props} />
      )}
    </div>
  );
}

function sayLeftOut(characters: number, what: string): string {
  return `${formatCount(characters)} characters ${what}.`;
}

/** One value as text in a line. */
export function MarkedValue({ value, unlike = null, tolerance = null }: ValueBoxProps) {
  return (
    <>
      {value.skipped ? (
        <span className={styles.fold}>{sayLeftOut(value.skipped, 'before are the same')}</span>
      ) : null}
      <MarkedText text={value.text} unlike={unlike?.text ?? null} tolerance={tolerance} />
      <Cut value={value} />
    </>
  );
}

type MarkedTextProps = { text: string; unlike: string | null; tolerance?: Tolerance | null };

/** A text with what it does not share with the other one marked; what is too small to count is grey. */
export function MarkedText({ text, unlike, tolerance = null }: MarkedTextProps) {
  const segments = useMemo(
    () => (unlike === null ? null : markDifferences(text, unlike, tolerance)),
    [text, unlike, tolerance],
  );
  return (
    segments?.map(({ text: part, different, allowed }, index) =>
      different ? (
        // Segments never change places.
        <mark key={String(index)} className={styles.different}>
          <Drawn text={part} />
        </mark>
      ) : allowed ? (
        <span key={String(index)} className={styles.allowed} title="Too small to count">
          {part}
          <span className={`${hidden.hidden} ${styles.aside}`}> (too small to count)</span>
        </span>
      ) : (
        part
      ),
    ) ?? text
  );
}

/** What differs and cannot be seen is drawn by its name, in a box; what is copied is the text itself. */
function Drawn({ text }: { text: string }) {
  return splitInvisible(text).map((part, at) =>
    part.name === null ? (
      part.text
    ) : (
      // Parts never change places.
      <span key={String(at)} className={styles.invisible} data-name={part.name}>
        {part.text}
      </span>
    ),
  );
}

function Cut({ value }: { value: ShownValue }) {
  return value.truncated ? <span className={styles.cut}> … {describeCut(value)}</span> : null;
}
