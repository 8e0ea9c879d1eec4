import { longestPaper } from '@dryrun/contract';
import { sayFull } from '../../ui/controls/say-full.ts';
import type { Span } from './measures/sentences.ts';
import styles from './WritingBox.module.css';

type WritingBoxProps = {
  label: string;
  value: string;
  onChange: (text: string) => void;
  readOnly: boolean;
  /** Marked behind the text, in order, none over another. */
  spans: readonly Span[];
};

/**
 * A plain box that grows with its text. What is marked lies behind it, set exactly as the text is: a
 * text box itself cannot show marks.
 */
export function WritingBox({ label, value, onChange, readOnly, spans }: WritingBoxProps) {
  const full = sayFull(value, longestPaper);
  return (
    <div className={styles.box} data-pastes="noted">
      <div className={styles.behind} aria-hidden="true">
        {cut(value, spans)}
        {/* A last empty line has a height only with something in it. */}
        {'\u200b'}
      </div>
      <textarea
        className={styles.text}
        aria-label={label}
        placeholder="Write here. # before a line makes it a heading, an empty line begins a paragraph."
        value={value}
        readOnly={readOnly}
        maxLength={longestPaper}
        spellCheck
        onChange={(event) => onChange(event.target.value)}
      />
      {full ? (
        <p className={styles.full} role="status">
          {full}
        </p>
      ) : null}
    </div>
  );
}

function cut(text: string, spans: readonly Span[]) {
  let at = 0;
  const parts = spans.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return [...parts, text.slice(at)];
}
