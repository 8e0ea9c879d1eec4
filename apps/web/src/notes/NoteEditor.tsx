import { useState } from 'react';
import { HelpFailure } from '../help/HelpFailure.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { SegmentedControl } from '../ui/controls/SegmentedControl.tsx';
import { TextArea } from '../ui/controls/TextField.tsx';
import { Skeleton } from '../ui/page/Skeleton.tsx';
import { DraftState } from '../ui/text/DraftState.tsx';
import { Prose } from '../ui/text/Prose.tsx';
import type { DraftDocument } from '../workspace/drafts/draft-document.ts';
import { summariseDrafts } from '../workspace/drafts/summarise-drafts.ts';
import { DraftNotice } from '../workspace/notices/DraftNotice.tsx';
import { useStore } from '../workspace/state/use-store.ts';
import styles from './NoteEditor.module.css';
import { NoteVersionsDialog } from './NoteVersionsDialog.tsx';
import { StarButton } from './StarButton.tsx';
import { type Noted, useNote } from './use-note.ts';

type NoteEditorProps = {
  on: Noted;
  /** What it is on: "Hut Rota, submission 2". */
  name: string;
  /** The star of what the note is on stands beside its name. */
  withStar?: boolean;
  /** Without space around it, where there is some. */
  bare?: boolean;
};

/** A note in Markdown, written or read, saved as it is typed. */
export function NoteEditor({ on, name, withStar = false, bare = false }: NoteEditorProps) {
  const { document, starred, error, retry } = useNote(on);
  return (
    <section className={styles.note} data-bare={bare} aria-label={`Note on ${name}`}>
      {document ? (
        <Note document={document} on={on} name={name} star={withStar ? { starred } : null} />
      ) : error ? (
        <HelpFailure error={error} onRetry={retry} />
      ) : (
        <Skeleton height={120} />
      )}
    </section>
  );
}

type View = 'write' | 'read';

function Note({
  document,
  on,
  name,
  star,
}: {
  document: DraftDocument<string>;
  on: Noted;
  name: string;
  star: { starred: boolean } | null;
}) {
  const state = useStore(document);
  const [view, setView] = useState<View>(state.content.trim() === '' ? 'write' : 'read');
  const [showsVersions, setShowsVersions] = useState(false);
  const label = `Note on ${name}`;
  return (
    <>
      <div className={styles.head}>
        <h2>{label}</h2>
        {star ? <StarButton {...on} name={name} starred={star.starred} /> : null}
        <span className={styles.view}>
          <SegmentedControl<View>
            label={`View of the note on ${name}`}
            value={view}
            options={[
              { value: 'write', label: 'Write' },
              { value: 'read', label: 'Read' },
            ]}
            onChange={setView}
          />
        </span>
      </div>
      <DraftNotice draft={document} />
      {view === 'write' ? (
        <TextArea
          label={label}
          labelHidden
          code
          rows={4}
          maxLength={noteLimit}
          className={styles.text}
          value={state.content}
          onChange={(event) => document.edit(event.target.value)}
          onBlur={() => void document.flush().catch(() => {})}
        />
      ) : (
        <div className={styles.read}>
          {state.content.trim() === '' ? (
            <p className={styles.none}>Nothing is written yet.</p>
          ) : (
            <Prose text={state.content} />
          )}
        </div>
      )}
      <div className={styles.foot}>
        <span>Markdown</span>
        {state.revision > 1 ? (
          <Button kind="quiet" size={28} onClick={() => setShowsVersions(true)}>
            Earlier versions
          </Button>
        ) : null}
        <span className={styles.state}>
          <DraftState state={summariseDrafts([state], false, { kind: 'untouched' })} />
        </span>
      </div>
      <NoteVersionsDialog
        open={showsVersions}
        onClose={() => setShowsVersions(false)}
        on={on}
        onOpen={(text, what) => document.open(text, what)}
      />
    </>
  );
}

/** As many characters as the server takes, whatever they are. */
const noteLimit = 20_000;
