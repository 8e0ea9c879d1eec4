import { libraryWords } from '../words/environment.ts';
import styles from './LibraryList.module.css';

/** Which libraries there are, and how a program finds them. */
export function LibraryList() {
  return (
    <>
      <dl className={styles.list}>
        {libraryWords.map(({ languages, found }) => (
          <div key={languages}>
            <dt>{languages}</dt>
            <dd>{found}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>They are there without importing; importing them does no harm.</p>
    </>
  );
}
