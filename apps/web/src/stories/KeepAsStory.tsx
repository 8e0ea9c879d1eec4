import { type Principle, principles } from '@dryrun/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../api/api.ts';
import { sayFailure } from '../api/api-error.ts';
import { Button, TextLink } from '../ui/controls/Button.tsx';
import { titleFrom } from './story-words.ts';

type KeepAsStoryProps = {
  text: string;
  /** The name of what it was asked for: it is tagged with it, as an outline. */
  principle: string | null;
};

/** It stands where the button was that had the focus. */
const takeFocus = (link: HTMLAnchorElement | null) => link?.focus();

/** Puts an answer into the story bank. */
export function KeepAsStory({ text, principle }: KeepAsStoryProps) {
  const { data } = useQuery(api.stories.list.queryOptions());
  const queries = useQueryClient();
  const [kept, setKept] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const keep = async () => {
    const tagged = Object.entries(principles).find(([, name]) => name === principle)?.[0];
    try {
      const { id } = await client.stories.create({
        ...{ title: titleFrom(text), text },
        tags: tagged ? [{ principle: tagged as Principle, telling: 'outline' }] : [],
      });
      setKept(id);
      setFailure(null);
      await queries.invalidateQueries({ queryKey: api.stories.key() });
    } catch (error) {
      setFailure(sayFailure(error));
    }
  };
  if (text.trim() === '') return null;
  if (kept) {
    return (
      <TextLink ref={takeFocus} to={`/stories?story=${kept}`}>
        Open it in the story bank
      </TextLink>
    );
  }
  return (
    <>
      {failure ? <span role="alert">{failure}</span> : null}
      <Button size={28} onClick={keep}>
        {data ? `Keep as story ${data.length + 1}` : 'Keep as a story'}
      </Button>
    </>
  );
}
