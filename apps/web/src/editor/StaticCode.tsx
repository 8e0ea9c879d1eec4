import { type Ref, useMemo } from 'react';
import { findGrammar } from './highlight/find-grammar.ts';
import { highlight } from './highlight/tokenize.ts';
import styles from './StaticCode.module.css';

type StaticCodeProps = {
  code: string;
  language: string;
  /** Without colours and guides, as in the plain mode. */
  plain?: boolean;
  /** The line that something points to, from 1. */
  marked?: { line: number; ref: Ref<HTMLDivElement> } | null;
};

/**
 * Code that is only read, at the measures of the editor. Also stands in the editor's place until
 * Monaco is there, so that nothing moves and no colour comes late.
 */
export function StaticCode({ code, language, plain = false, marked = null }: StaticCodeProps) {
  const lines = useMemo(
    () => highlight(plain ? null : findGrammar(language), code),
    [code, language, plain],
  );
  return (
    <div className={styles.code}>
      {lines.map((pieces, index) => {
        const number = index + 1;
        return (
          <div
            key={number}
            className={styles.line}
            // The focus can be put on the line that is pointed to, so that it is read out.
            {...(number === marked?.line
              ? { ref: marked.ref, tabIndex: -1, 'data-marked': true }
              : {})}
          >
            <span className={styles.number} aria-hidden="true">
              {number}
            </span>
            <span className={styles.text}>
              {pieces.map(({ text, role }, at) => (
                <span key={String(at)} data-role={role}>
                  {text}
                </span>
              ))}
            </span>
          </div>
        );
      })}
    </div>
  );
}
