import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../../api/api.ts';
import { sayFailure } from '../../api/api-error.ts';
import { nameStory } from '../../stories/story-words.ts';
import { Button, TextLink } from '../../ui/controls/Button.tsx';
import styles from './QuestionPage.module.css';

/** Own stories, each to be put into the answer. */
export function StoriesToInsert({ onInsert }: { onInsert: (text: string) => void }) {
  const { data } = useQuery(api.stories.list.queryOptions());
  const [failure, setFailure] = useState<string | null>(null);
  const insert = async (id: string) => {
    try {
      onInsert((await client.stories.get({ id })).text);
      setFailure(null);
    } catch (error) {
      setFailure(sayFailure(error));
    }
  };
  if (data === undefined) return null;
  return (
    <div className={styles.aside}>
      <h3>Story bank</h3>
      {data.length === 0 ? (
        <p className={styles.hint}>
          Empty. What you have lived through can be kept in the{' '}
          <TextLink to="/stories">story bank</TextLink> and put into an answer here.
        </p>
      ) : (
        <ul className={styles.stories}>
          {data.map((story, index) => (
            <li key={story.id}>
              <span>{nameStory(story, index)}</span>
              <Button
                size={28}
                aria-label={`Insert the story ${nameStory(story, index)}`}
                disabled={story.wordCount === 0}
                onClick={() => insert(story.id)}
              >
                Insert
              </Button>
            </li>
          ))}
        </ul>
      )}
      {failure ? (
        <p role="alert" className={styles.hint}>
          {failure}
        </p>
      ) : null}
    </div>
  );
}
