import type { EditorMode } from '@dryrun/contract';
import styles from './EditorPreview.module.css';

type Word = string | { role: 'keyword' | 'function' | 'number'; text: string };

const key = (text: string): Word => ({ role: 'keyword', text });

const lines: { indent: number; words: Word[] }[] = [
  {
    indent: 0,
    words: [key('function'), ' ', { role: 'function', text: 'nearest' }, '(stops, at) {'],
  },
  { indent: 1, words: [key('let'), ' best = stops[', { role: 'number', text: '0' }, '];'] },
  {
    indent: 1,
    words: [key('for'), ' (', key('const'), ' stop ', key('of'), ' stops)'],
  },
  { indent: 2, words: [key('if'), ' (gap(sto'] },
];

/** The four editors on the same four lines, for the eye. */
export function EditorPreview({ mode }: { mode: EditorMode }) {
  const bare = mode === 'plain' || mode === 'document';
  return (
    <>
      <span className={styles.code} data-bare={bare}>
        {lines.map(({ indent, words }, index) => (
          <span key={String(index)} className={styles.line} data-current={index === 3}>
            <span className={styles.number}>{index + 1}</span>
            <span>
              {Array.from({ length: indent }, (_, at) => (
                <i key={String(at)} className={styles.guide}>
                  {'  '}
                </i>
              ))}
              {words.map((word, at) =>
                typeof word === 'string' ? (
                  word
                ) : (
                  <span key={String(at)} data-role={word.role}>
                    {word.text}
                  </span>
                ),
              )}
            </span>
            {index === 3 ? <i className={styles.caret} /> : null}
          </span>
        ))}
        {mode === 'standard' ? (
          <span className={styles.suggestions}>
            <span>
              stop<span>const</span>
            </span>
            <span>
              stops<span>parameter</span>
            </span>
          </span>
        ) : null}
      </span>
      <span className={styles.actions}>
        {mode === 'document' ? (
          <span className={styles.none}>No Run, no Submit</span>
        ) : (
          <>
            <span className={styles.action}>Run</span>
            <span className={styles.action}>Submit</span>
          </>
        )}
      </span>
    </>
  );
}
