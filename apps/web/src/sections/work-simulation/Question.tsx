import styles from './Question.module.css';

/** What is asked, in bold, and what else there is to know about it. */
export function Question({ words, more }: { words: string; more?: string }) {
  const end = words.indexOf('?') + 1;
  const rest = [words.slice(end).trim(), more].filter(Boolean).join(' ');
  return (
    <div className={styles.question}>
      <h3>{words.slice(0, end)}</h3>
      {rest === '' ? null : <p>{rest}</p>}
    </div>
  );
}
