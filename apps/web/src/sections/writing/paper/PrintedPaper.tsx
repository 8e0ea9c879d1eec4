import { createPortal } from 'react-dom';
import { Paper } from './Paper.tsx';
import styles from './PrintedPaper.module.css';

/** The paper as the browser prints it: A4, black on white, numbered pages. Not on the screen. */
export function PrintedPaper({ text }: { text: string }) {
  return createPortal(
    <article className={styles.printed} data-printed="">
      <Paper text={text} />
    </article>,
    // Beside the app, which is not printed where there is a paper.
    document.body,
  );
}
