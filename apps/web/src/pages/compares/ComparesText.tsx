import text from 'virtual:how-this-compares';
import type { ReactNode } from 'react';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { scrollRegion } from '../../workspace/panes/scroll-region.ts';
import styles from './ComparesPage.module.css';
import { headsOf, labelCells, type Node } from './label-cells.ts';

const plugins = [remarkGfm];
const labelling = [labelCells];
/** The page has a title of its own. */
const body = text.replace(/^# .*\n/, '');

const components = {
  // Wider than a window that is not wide; reached by the keyboard to be scrolled.
  table: ({ children, node }: { children?: ReactNode; node?: Node | undefined }) => (
    <div className={styles.scroll} {...scrollRegion(node ? headsOf(node).join(', ') : 'Table')}>
      <table>{children}</table>
    </div>
  ),
};

/** Comes with the Markdown reader. */
export function ComparesText() {
  return (
    <Markdown remarkPlugins={plugins} rehypePlugins={labelling} components={components}>
      {body}
    </Markdown>
  );
}
