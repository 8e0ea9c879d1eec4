import { useLayoutEffect, useRef, useState } from 'react';
import text from '../../../styles/text.module.css';
import { Button } from '../../../ui/controls/Button.tsx';
import { Panel } from '../../../ui/page/Panel.tsx';
import { countOf } from '../../../words/amount.ts';
import { wordsPerPage } from '../measures/measure-text.ts';
import { Paper } from './Paper.tsx';
import styles from './PaperPreview.module.css';
import { PrintIcon } from './PrintIcon.tsx';

type PaperPreviewProps = {
  text: string;
  /** At the foot of each page. */
  title: string;
  draft: number;
  words: { from: number; to: number };
  onBack: () => void;
};

/** The sheets that the browser would print, side by side: black on white, whatever the theme. */
export function PaperPreview({ text: paper, title, draft, words, onBack }: PaperPreviewProps) {
  const first = useRef<HTMLDivElement>(null);
  const pages = usePages(first);
  return (
    <Panel role="region" aria-label="Preview">
      <div className={styles.head}>
        <h2 className={text.hidden}>Preview</h2>
        <p>
          <b>{countOf(pages, 'page')}</b>{' '}
          <span className={styles.remark}>
            as of draft {draft}. Asked for are {words.from / wordsPerPage} to{' '}
            {words.to / wordsPerPage}.
          </span>
        </p>
        <div className={styles.actions}>
          <Button onClick={onBack}>Back to writing</Button>
          <Button kind="primary" onClick={() => window.print()}>
            <PrintIcon />
            Print
          </Button>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways where sheets are wider than it. */}
      <section className={styles.sheets} aria-label="Sheets" tabIndex={0}>
        {Array.from({ length: pages }, (_, page) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its number.
          <div key={page} className={styles.sheet} aria-hidden={page > 0} inert={page > 0}>
            {/* Each holds the whole text in columns of a page, and shows one of them. */}
            <div className={styles.window}>
              <div
                ref={page === 0 ? first : null}
                className={styles.flow}
                style={{ transform: `translateX(${-100 * page}%)` }}
              >
                <Paper text={paper} />
              </div>
            </div>
            <footer>
              <span>{title}</span>
              <span>{page + 1}</span>
            </footer>
          </div>
        ))}
        {pages === 1 ? (
          <div className={styles.none}>
            <span>Page 2 begins at about {wordsPerPage} words</span>
          </div>
        ) : null}
      </section>
    </Panel>
  );
}

/** How many columns, each a page, the text runs to. */
function usePages(flow: { current: HTMLDivElement | null }): number {
  const [pages, setPages] = useState(1);
  useLayoutEffect(() => {
    const element = flow.current;
    if (!element) return;
    const count = () =>
      setPages(Math.max(1, Math.round(element.scrollWidth / Math.max(1, element.clientWidth))));
    // The Markdown reader comes later than the page, and so may the font.
    const watch = new MutationObserver(count);
    watch.observe(element, { childList: true, subtree: true, characterData: true });
    void document.fonts.ready.then(count);
    count();
    return () => watch.disconnect();
  }, [flow]);
  return pages;
}
