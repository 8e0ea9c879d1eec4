import text from 'virtual:how-this-compares';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import styles from './ComparesPage.module.css';

const plugins = [remarkGfm];
/** The page has a title of its own. */
const body = text.replace(/^# .*\n/, '');

const components = {
  // Wider than a narrow window; reached by the keyboard to be scrolled.
  table: ({ children }: { children?: React.ReactNode }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached.
    <section className={styles.scroll} aria-label="Table" tabIndex={0}>
      <table>{children}</table>
    </section>
  ),
};

/** Comes with the Markdown reader. */
export function ComparesText() {
  return (
    <Markdown remarkPlugins={plugins} components={components}>
      {body}
    </Markdown>
  );
}
