import { useMemo } from 'react';
import { findGrammar } from '../editor/highlight/find-grammar.ts';
import { highlight, type Piece } from '../editor/highlight/tokenize.ts';
import text from '../styles/text.module.css';
import type { DiffLine, LineDiff } from './line-diff.ts';
import styles from './SideBySide.module.css';
import { changedStretches, markPieces, type Pair, pairLines } from './side-by-side.ts';

type Program = { code: string; language: string };
type Side = 'before' | 'after';

/** Two programs beside each other: changed lines with a little around them, what changed in them marked. */
export function SideBySide({
  difference,
  before,
  after,
  names,
}: {
  difference: LineDiff;
  before: Program;
  after: Program;
  names: Record<Side, string>;
}) {
  const colours = useMemo(
    () => ({ before: colour(before), after: colour(after) }),
    [before, after],
  );
  const hunks = useMemo(
    () => difference.hunks.map((hunk) => ({ ...hunk, pairs: pairLines(hunk.lines) })),
    [difference],
  );
  return (['before', 'after'] as const).map((side) => (
    <section
      key={side}
      className={styles.pane}
      aria-label={names[side]}
      data-side={side}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
      tabIndex={0}
    >
      <div className={styles.code}>
        {hunks.map(({ firstLine, lastLine, pairs }) => (
          <div key={firstLine}>
            <p className={styles.hunk}>
              Lines {firstLine} to {lastLine}
            </p>
            {pairs.map((pair, at) => (
              <Line key={String(at)} pair={pair} side={side} colours={colours[side]} />
            ))}
          </div>
        ))}
      </div>
    </section>
  ));
}

function Line({ pair, side, colours }: { pair: Pair; side: Side; colours: Piece[][] }) {
  const line = pair[side];
  if (line === null) return <div className={styles.line} data-kind="none" />;
  const number = numberOf(line, side);
  const pieces = colours[number - 1] ?? [{ text: line.text, role: '' as const }];
  const isChanged = line.kind !== 'same' && pair.before !== null && pair.after !== null;
  const stretches = isChanged
    ? changedStretches(pair.before?.text ?? '', pair.after?.text ?? '')[side]
    : [];
  return (
    <div className={styles.line} data-kind={line.kind}>
      <span className={styles.number}>{number}</span>
      <span className={styles.sign} aria-hidden="true">
        {line.kind === 'same' ? '' : side === 'before' ? '−' : '+'}
      </span>
      <span className={styles.text}>
        {line.kind === 'same' ? null : <span className={text.hidden}>{line.kind} </span>}
        {markPieces(pieces, stretches).map((piece, at) =>
          piece.changed ? (
            <mark key={String(at)} data-role={piece.role}>
              {piece.text}
            </mark>
          ) : (
            <span key={String(at)} data-role={piece.role}>
              {piece.text}
            </span>
          ),
        )}
      </span>
    </div>
  );
}

function numberOf({ oldNumber, newNumber }: DiffLine, side: Side): number {
  return (side === 'before' ? oldNumber : newNumber) ?? 0;
}

function colour({ code, language }: Program): Piece[][] {
  return highlight(findGrammar(language), code.replaceAll('\r\n', '\n'));
}
