import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import type { StoryWords } from '../../stories/story-content.ts';
import { nameTitle } from '../../stories/story-words.ts';
import { TextVersions, TextVersionsDialog } from '../../text-versions/TextVersions.tsx';

type StoryVersionsDialogProps = {
  open: boolean;
  onClose: () => void;
  id: string;
  /** Puts an earlier one there; `what` names it, as a sentence begins. */
  onOpen: (words: StoryWords, what: string) => void;
};

export function StoryVersionsDialog(props: StoryVersionsDialogProps) {
  return (
    <TextVersionsDialog of="story" open={props.open} onClose={props.onClose}>
      <Revisions {...props} />
    </TextVersionsDialog>
  );
}

function Revisions({ id, onOpen, onClose }: StoryVersionsDialogProps) {
  const list = useQuery({
    ...api.stories.revisions.queryOptions({ input: { id } }),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  return (
    <TextVersions
      of="story"
      list={list}
      head={({ title }) => (
        <>
          <b>{nameTitle(title)}</b>
          <br />
        </>
      )}
      onPutBack={({ title, text }, what) => {
        onOpen({ title, text }, what);
        onClose();
      }}
    />
  );
}
