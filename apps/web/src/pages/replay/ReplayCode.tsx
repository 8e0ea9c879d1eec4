import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { useLanguageName } from '../../api/use-language-name.ts';
import { findGrammar } from '../../editor/highlight/find-grammar.ts';
import { createLineCache } from '../../editor/highlight/line-cache.ts';
import type { Piece } from '../../editor/highlight/tokenize.ts';
import text from '../../styles/text.module.css';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { LockIcon } from '../../ui/icons/icons.tsx';
import { formatMoment } from '../../words/moment.ts';
import { lastMarkBefore, saySince } from './compare-with.ts';
import { type ChangedLine, findChanges, unchanged } from './film/changes.ts';
import type { Mark } from './film/marks.ts';
import type { Reel } from './film/reel.ts';
import styles from './ReplayCode.module.css';

export type Compared = 'mark' | 'best' | 'start' | 'off';

const comparisons: { value: Compared; label: string }[] = [
  { value: 'mark', label: 'Last mark' },
  { value: 'best', label: 'Best draft' },
  { value: 'start', label: 'Start' },
  { value: 'off', label: 'Off' },
];

const lineHeightPx = 20;
const paddingPx = 8;

type ReplayCodeProps = {
  reel: Reel;
  marks: readonly Mark[];
  problem: string;
  atMs: number;
  compared: Compared;
  onCompared: (compared: Compared) => void;
};

/** The code as it stood, and what had changed. It moves only to show the change. */
export function ReplayCode({ reel, marks, problem, atMs, compared, onCompared }: ReplayCodeProps) {
  const languageName = useLanguageName();
  const frame = reel.frame(problem, atMs);
  const { language, text, caret } = frame;
  const best = marks.find((one) => one.kind === 'best' && one.problem === problem) ?? null;
  const shown = shownChoice(compared, best);
  const mark =
    shown === 'mark' ? lastMarkBefore(marks, problem, atMs) : shown === 'best' ? best : null;
  const base =
    shown === 'off' ? null : withoutCr(reel.frame(problem, mark?.atMs ?? 0, language).text);
  const now = withoutCr(text);
  const changes = useMemo(
    () => (base === null ? unchanged(now) : findChanges(base, now)),
    [base, now],
  );
  const colour = useMemo(() => createLineCache(findGrammar(language)), [language]);
  const lines = useMemo(() => colour(now), [colour, now]);
  const oldLines = useMemo(() => (base === null ? [] : colour(base)), [colour, base]);
  const caretLine = caret === null ? null : countLines(text.slice(0, caret));
  const caretRow = changes.lines.findIndex(({ number }) => number === caretLine);

  const pane = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is what moves it.
  useLayoutEffect(() => {
    if (pane.current && caretRow >= 0) bringIntoSight(pane.current, caretRow);
  }, [now, caretRow]);

  return (
    <section className={styles.pane} aria-label={`Code at ${formatMoment(atMs)}`}>
      <div className={styles.head}>
        <LockIcon size={14} />
        <p>
          <b>{formatMoment(atMs)}</b>{' '}
          <span className={styles.what}>
            {languageName(language)}
            {caretLine === null ? '' : `, line ${caretLine}`}.{' '}
            {base === null ? '' : sayChanges(changes, mark)}
          </span>{' '}
          {base !== null && changes.added + changes.removed > 0 ? (
            <span className={styles.count}>
              +{changes.added} −{changes.removed}
            </span>
          ) : null}
        </p>
        <SegmentedControl
          label="Compare with"
          options={comparisons.filter(({ value }) => value !== (best ? 'start' : 'best'))}
          value={shown}
          onChange={onCompared}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it. */}
      <section ref={pane} className={styles.scroll} tabIndex={0} aria-label="Code">
        <div className={styles.code}>
          {changes.lines.map((line, row) => (
            <Line
              key={lineKey(line)}
              kind={line.kind}
              number={line.number}
              pieces={
                (line.number === null
                  ? oldLines[(line.oldNumber ?? 0) - 1]
                  : lines[line.number - 1]) ?? noPieces
              }
              isCurrent={row === caretRow}
            />
          ))}
        </div>
      </section>
    </section>
  );
}

/** Without a best draft the start is offered in its place. */
function shownChoice(compared: Compared, best: Mark | null): Compared {
  if (compared === 'best' && !best) return 'start';
  return compared === 'start' && best ? 'best' : compared;
}

const noPieces: Piece[] = [];
const signs = { same: '', added: '+', removed: '−' };
const spoken = { same: '', added: 'added ', removed: 'removed ' };

type LineProps = {
  kind: ChangedLine['kind'];
  number: number | null;
  pieces: Piece[];
  isCurrent: boolean;
};

/** Most lines are the same from frame to frame: they are drawn once. */
const Line = memo(function Line({ kind, number, pieces, isCurrent }: LineProps) {
  return (
    <div className={styles.line} data-kind={kind} data-current={isCurrent}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <span className={styles.sign} aria-hidden="true">
        {signs[kind]}
      </span>
      <span className={styles.text}>
        {kind === 'same' ? null : <span className={text.hidden}>{spoken[kind]}</span>}
        {pieces.map(({ text, role }, at) => (
          <span key={String(at)} data-role={role}>
            {text}
          </span>
        ))}
      </span>
    </div>
  );
});

function lineKey({ number, oldNumber }: ChangedLine): string {
  return number === null ? `old ${oldNumber}` : String(number);
}

function sayChanges({ added, removed }: { added: number; removed: number }, mark: Mark | null) {
  return `${added + removed === 0 ? 'Unchanged' : 'Changed'} ${saySince(mark)}`;
}

function bringIntoSight(pane: HTMLElement, row: number): void {
  const top = paddingPx + row * lineHeightPx;
  const isInSight =
    top >= pane.scrollTop && top + lineHeightPx <= pane.scrollTop + pane.clientHeight;
  if (!isInSight) pane.scrollTop = Math.max(0, top - pane.clientHeight / 2);
}

function withoutCr(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function countLines(text: string): number {
  return text.split('\n').length;
}
