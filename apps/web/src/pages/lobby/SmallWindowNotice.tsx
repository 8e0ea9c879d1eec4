import type { EditorMode } from '@dryrun/contract';
import { isPlain } from '../../editor/types.ts';
import { Banner } from '../../ui/page/Banner.tsx';
import { useTouch } from '../../ui/page/use-media.ts';
import { useWidth } from '../../workspace/panes/use-width.ts';
import styles from './LobbyPage.module.css';

/** What a small window, or one without a keyboard, makes harder: said before the clock starts. */
export function SmallWindowNotice({ editorMode }: { editorMode: EditorMode }) {
  const small = useWidth() !== 'wide';
  const touch = useTouch();
  if (!small && !touch) return null;
  const panes = editorMode === 'document' ? 'Statement and code' : 'Statement, code and tests';
  return (
    <div className={styles.notice}>
      <Banner
        kind="warning"
        icon="warning"
        fact={small ? 'This window is small.' : 'This screen is only touched.'}
      >
        {small
          ? `${panes} stand one at a time, and the clock does not wait for a larger one. `
          : ''}
        {touch && !isPlain(editorMode)
          ? 'Code is typed into a plain text box, without colours and suggestions. '
          : ''}
        {touch
          ? 'A keyboard makes it easier.'
          : 'Zooming out or a wider window shows them together.'}
      </Banner>
    </div>
  );
}
