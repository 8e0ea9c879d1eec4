import { countWords } from '../../ui/text/count-words.ts';
import type { DraftDocument } from '../../workspace/drafts/draft-document.ts';
import { useStore } from '../../workspace/state/use-store.ts';
import type { Explanation } from './explanation.ts';
import styles from './WordCount.module.css';

/** How much is written about a problem, in the problem switcher. */
export function WordCount({ document }: { document: DraftDocument<Explanation> | undefined }) {
  return document ? <Count document={document} /> : null;
}

function Count({ document }: { document: DraftDocument<Explanation> }) {
  const words = countWords(useStore(document).content.text);
  return (
    <span className={styles.words}>
      {words} {words === 1 ? 'word' : 'words'}
    </span>
  );
}
