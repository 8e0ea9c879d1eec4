import type { Story, StorySummary } from '@dryrun/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../../api/api.ts';
import { sayFailure } from '../../api/api-error.ts';
import { ClosedNotice, retriesUnlessTold } from '../../questions/ClosedNotice.tsx';
import { openedOnce, useTextDesk } from '../../questions/use-text-desk.ts';
import type { StoryWords } from '../../stories/story-content.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Panel, PanelHeader } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import styles from './StoriesPage.module.css';
import { StoryTags } from './StoryTags.tsx';
import { StoryText } from './StoryText.tsx';

type StoryEditorProps = {
  summary: StorySummary;
  /** Its place in the bank, from 1. */
  number: number;
  onLeave: () => void;
};

/** One story: its title and text, saved as they are typed, and the principles that it tells of. */
export function StoryEditor(props: StoryEditorProps) {
  const { id } = props.summary;
  const session = useQuery({
    ...api.session.get.queryOptions(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const story = useQuery({
    ...api.stories.get.queryOptions({ input: { id } }),
    ...openedOnce,
    retry: retriesUnlessTold,
  });
  const owner = session.data?.owner;
  return (
    <Panel role="region" aria-label={`Story ${props.number}`}>
      {story.data && owner !== undefined ? (
        <Opened {...props} owner={owner} story={story.data} />
      ) : story.error ? (
        <ClosedNotice error={story.error} onRetry={() => void story.refetch()} />
      ) : (
        <Skeleton height={400} />
      )}
    </Panel>
  );
}

const wordsOf = ({ title, text, revision, savedAtMs }: Story) => ({
  content: { title, text },
  ...{ revision, savedAtMs },
});

function Opened({
  summary,
  number,
  onLeave,
  owner,
  story,
}: StoryEditorProps & { owner: string; story: Story }) {
  const { id } = story;
  const [asks, setAsks] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const queries = useQueryClient();
  const renew = () => void queries.invalidateQueries({ queryKey: api.stories.list.key() });
  const document = useTextDesk<StoryWords>({
    place: [owner, 'story', id],
    server: wordsOf(story),
    isContent: isWords,
    isEqual: (a, b) => a.title === b.title && a.text === b.text,
    async save({ content, keepalive, ...save }) {
      const saved = await client.stories.save(
        { id, ...content, ...save },
        { context: { keepalive } },
      );
      // The matrix has its title, and says whether there is a number in it.
      if (!keepalive) renew();
      return saved;
    },
    load: async () => wordsOf(await client.stories.get({ id })),
    onClosed: renew,
  });
  const remove = async () => {
    try {
      await client.stories.delete({ id });
      onLeave();
      renew();
    } catch (error) {
      setFailure(sayFailure(error));
    }
  };
  return (
    <>
      <PanelHeader title={`Story ${number}`}>
        <span className={styles.head}>
          <Button size={28} kind="quiet" onClick={() => setAsks(true)}>
            Delete
          </Button>
          <Button size={28} onClick={onLeave}>
            Close
          </Button>
        </span>
      </PanelHeader>
      <div className={styles.editor}>
        {document ? (
          <StoryText document={document} id={id} hasNumber={summary.hasNumber} />
        ) : (
          <Skeleton height={400} />
        )}
        <StoryTags story={summary} />
      </div>
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        title="Delete this story?"
        actions={
          <>
            <Button onClick={() => setAsks(false)}>Keep it</Button>
            <Button kind="primary" onClick={remove}>
              Delete
            </Button>
          </>
        }
      >
        <p>{failure ?? 'Its text, its earlier versions and its tags are gone at once.'}</p>
      </Dialog>
    </>
  );
}

function isWords(value: unknown): value is StoryWords {
  const words = value as Partial<StoryWords> | null;
  return typeof words?.title === 'string' && typeof words.text === 'string';
}
