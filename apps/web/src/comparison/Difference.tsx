import { useMemo } from 'react';
import { findGrammar } from '../editor/highlight/find-grammar.ts';
import { highlight, type Piece } from '../editor/highlight/tokenize.ts';
import text from '../styles/text.module.css';
import styles from './Difference.module.css';
import type { DiffLine, LineDiff } from './line-diff.ts';

type Program = { code: string; language: string };

type DifferenceProps = {
  difference: LineDiff;
  before: Program;
  after: Program;
  /** What it is compared with. */
  name: string;
};

const signs: Record<DiffLine['kind'], string> = { same: '', added: '+', removed: '-' };
const spoken: Record<DiffLine['kind'], string> = { same: '', added: 'added', removed: 'removed' };

/** Changed lines with a little around them; + and − first, the tint second. */
export function Difference({ difference, before, after, name }: DifferenceProps) {
  const oldLines = useMemo(() => colour(before), [before]);
  const newLines = useMemo(() => colour(after), [after]);
  if (difference.hunks.length === 0) {
    return <p className={styles.none}>The same code as in {name}.</p>;
  }
  return (
    <div className={styles.code}>
      {difference.hunks.map((hunk) => (
        <div key={hunk.firstLine}>
          <p className={styles.hunk}>
            Lines {hunk.firstLine} to {hunk.lastLine}
          </p>
          {hunk.lines.map((line) => (
            <div
              key={`${line.oldNumber} ${line.newNumber}`}
              className={styles.line}
              data-kind={line.kind}
            >
              <span className={styles.number}>{line.oldNumber}</span>
              <span className={styles.number}>{line.newNumber}</span>
              <span className={styles.sign} aria-hidden="true">
                {signs[line.kind]}
              </span>
              <span className={styles.text}>
                <span className={text.hidden}>{spoken[line.kind]} </span>
                {piecesOf(line, oldLines, newLines).map(({ text, role }, at) => (
                  <span key={String(at)} data-role={role}>
                    {text}
                  </span>
                ))}
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function colour({ code, language }: Program): Piece[][] {
  return highlight(findGrammar(language), code.replaceAll('\r\n', '\n'));
}

function piecesOf({ oldNumber, newNumber, text }: DiffLine, before: Piece[][], after: Piece[][]) {
  const pieces = newNumber === null ? before[(oldNumber ?? 0) - 1] : after[newNumber - 1];
  return pieces ?? [{ text, role: '' as const }];
}
