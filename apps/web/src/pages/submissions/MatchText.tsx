import type { Match } from '@dryrun/contract';
import text from '../../styles/text.module.css';
import styles from './PastRows.module.css';

/** Where a search was found: "Code, line 12:" and the line, or the note in quotes. */
export function MatchText({ match }: { match: Match }) {
  const { where, line } = match;
  return where === 'code' ? (
    <>
      Code, line {line}: <span className={text.code}>{marked(match)}</span>
    </>
  ) : (
    <>
      Note{line === 1 ? '' : `, line ${line}`}: “{marked(match)}”
    </>
  );
}

function marked({ text: line, marks }: Match) {
  const ends = [...marks.slice(1).map(({ from }) => from), line.length];
  return (
    <>
      {line.slice(0, marks[0]?.from ?? line.length)}
      {marks.map(({ from, to }, at) => (
        <span key={from}>
          <mark className={styles.found}>{line.slice(from, to)}</mark>
          {line.slice(to, ends[at])}
        </span>
      ))}
    </>
  );
}
