import { lazy, Suspense, useState } from 'react';
import type { StoryWords } from '../../stories/story-content.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { TextArea, TextField } from '../../ui/controls/TextField.tsx';
import { countWords } from '../../ui/text/count-words.ts';
import { DraftState } from '../../ui/text/DraftState.tsx';
import { Prose } from '../../ui/text/Prose.tsx';
import { countOf } from '../../words/amount.ts';
import type { DraftDocument } from '../../workspace/drafts/draft-document.ts';
import { summariseDrafts } from '../../workspace/drafts/summarise-drafts.ts';
import { DraftNotice } from '../../workspace/notices/DraftNotice.tsx';
import { useStore } from '../../workspace/state/use-store.ts';
import styles from './StoriesPage.module.css';

const StoryVersionsDialog = lazy(async () => ({
  default: (await import('./StoryVersionsDialog.tsx')).StoryVersionsDialog,
}));

type StoryTextProps = {
  document: DraftDocument<StoryWords>;
  id: string;
  /** Of what is saved. */
  hasNumber: boolean;
};

type View = 'write' | 'read';

/** What is told, and under which title. */
export function StoryText({ document, id, hasNumber }: StoryTextProps) {
  const state = useStore(document);
  const { title, text } = state.content;
  const [view, setView] = useState<View>('write');
  const [showsVersions, setShowsVersions] = useState(false);
  const change = (part: Partial<StoryWords>) =>
    document.edit({ ...document.get().content, ...part });
  return (
    <div className={styles.text}>
      <DraftNotice draft={document} />
      <TextField
        label="Title"
        value={title}
        maxLength={80}
        onChange={(event) => change({ title: event.target.value })}
      />
      <div className={styles.view}>
        <SegmentedControl<View>
          label="View of the story"
          value={view}
          options={[
            { value: 'write', label: 'Write' },
            { value: 'read', label: 'Read' },
          ]}
          onChange={setView}
        />
      </div>
      {view === 'write' ? (
        <TextArea
          label="Story"
          value={text}
          maxLength={20_000}
          onChange={(event) => change({ text: event.target.value })}
          footer={
            <>
              <span>
                {countOf(countWords(text), 'word')}
                {text.trim() === ''
                  ? ''
                  : hasNumber
                    ? ', a number stands in it'
                    : ', no number stands in it yet'}
              </span>
              <span>Markdown</span>
            </>
          }
        />
      ) : (
        <div className={styles.read}>
          {text.trim() === '' ? (
            <p className={styles.hint}>Nothing is written yet.</p>
          ) : (
            <Prose text={text} />
          )}
        </div>
      )}
      <div className={styles.foot}>
        {state.revision > 1 ? (
          <Button kind="quiet" size={28} onClick={() => setShowsVersions(true)}>
            Earlier versions
          </Button>
        ) : null}
        <span className={styles.state}>
          <DraftState state={summariseDrafts([state], false, { kind: 'untouched' })} />
        </span>
      </div>
      {showsVersions ? (
        <Suspense>
          <StoryVersionsDialog
            open
            onClose={() => setShowsVersions(false)}
            id={id}
            onOpen={(words, what) => document.open(words, what)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
