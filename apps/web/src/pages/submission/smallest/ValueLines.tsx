import type { Tolerance } from '@dryrun/contract';
import { useMemo } from 'react';
import { markDifferences } from '../../../ui/problem/difference.ts';
import type { ShownValue } from '../../../ui/problem/shown-value.ts';
import { MarkedText, ValueBox } from '../../../ui/problem/Values.tsx';
import { ScrollPane } from '../ScrollPane.tsx';
import styles from './ValueLines.module.css';

/** Lines up to which a list stands one item a line. */
const mostLines = 40;

/** A value, a list one item a line; the lines that differ from the other side are tinted. */
export function ValueLines({
  value,
  unlike,
  tolerance = null,
  label,
}: {
  value: ShownValue;
  unlike: ShownValue | null;
  tolerance?: Tolerance | null;
  /** Names the pane, which scrolls. */
  label: string;
}) {
  const lines = useMemo(() => linesOf(value), [value]);
  const others = useMemo(() => (unlike === null ? null : linesOf(unlike)), [unlike]);
  if (lines === null || (unlike !== null && others === null))
    return <ValueBox value={value} unlike={unlike} tolerance={tolerance} />;
  return (
    <ScrollPane aria-label={label} className={styles.pane} tabIndex={0}>
      <ol className={styles.lines} data-single={lines.length <= 1 && (others?.length ?? 0) <= 1}>
        {lines.length === 0 ? <li className={styles.none}>[]</li> : null}
        {lines.map((line, index) => {
          const other = others?.[index] ?? '';
          return (
            // Lines never change places.
            <li key={String(index)} data-off={others !== null && isOff(line, other, tolerance)}>
              <MarkedText
                text={line}
                unlike={others === null ? null : other}
                tolerance={tolerance}
              />
            </li>
          );
        })}
      </ol>
    </ScrollPane>
  );
}

const isOff = (line: string, other: string, tolerance: Tolerance | null) =>
  line !== other &&
  (tolerance === null || marks(line, other, tolerance) || marks(other, line, tolerance));

const marks = (...texts: Parameters<typeof markDifferences>) =>
  markDifferences(...texts).some(({ different }) => different);

/** Null for what is better shown as one text: cut, or too long. */
function linesOf({ text, truncated }: ShownValue): string[] | null {
  if (truncated) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return [text];
    return value.length > mostLines ? null : value.map((item) => JSON.stringify(item));
  } catch {
    return [text];
  }
}
