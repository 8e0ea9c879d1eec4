import text from 'virtual:how-this-compares';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { scrollRegion } from '../../workspace/panes/scroll-region.ts';
import styles from './ComparesPage.module.css';

const plugins = [remarkGfm];
/** The page has a title of its own. */
const body = text.replace(/^# .*\n/, '');

const components = {
  // Wider than a narrow window; reached by the keyboard to be scrolled.
  table: ({ children }: { children?: React.ReactNode }) => (
    <div className={styles.scroll} {...scrollRegion('Table')}>
      <table>{children}</table>
    </div>
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
