import { type Principle, principles, type StorySummary, type Telling } from '@dryrun/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, client } from '../../api/api.ts';
import { sayFailure } from '../../api/api-error.ts';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import styles from './StoriesPage.module.css';

type Choice = Telling | 'none';

const choices: { value: Choice; label: string }[] = [
  { value: 'none', label: 'No' },
  { value: 'outline', label: 'Outline' },
  { value: 'told', label: 'Told' },
];

/** How a story speaks of each principle. Saved on each change. */
export function StoryTags({ story }: { story: StorySummary }) {
  const queries = useQueryClient();
  // What is chosen stands at once; the matrix follows what the server has.
  const [tags, setTags] = useState(story.tags);
  const [failure, setFailure] = useState<string | null>(null);
  const toldWithout = !story.hasNumber && tags.some(({ telling }) => telling === 'told');
  const choose = async (principle: Principle, choice: Choice) => {
    const telling = choice === 'none' ? null : choice;
    setTags((before) => {
      const others = before.filter((tag) => tag.principle !== principle);
      return telling === null ? others : [...others, { principle, telling }];
    });
    try {
      await client.stories.tag({ id: story.id, principle, telling });
      setFailure(null);
    } catch (error) {
      setFailure(`${sayFailure(error)} Choose once more.`);
    }
    await queries.invalidateQueries({ queryKey: api.stories.list.key() });
  };
  return (
    <fieldset className={styles.tags} aria-label="What it tells of">
      <h3>What it tells of</h3>
      <p className={styles.hint} role={failure ? 'alert' : undefined}>
        {failure ??
          (toldWithout
            ? 'Told means with numbers, and no number stands in the text yet.'
            : 'Told means with numbers; what is not there yet is an outline.')}
      </p>
      {(Object.entries(principles) as [Principle, string][]).map(([principle, name]) => (
        <div key={principle} className={styles.tag}>
          <span>{name}</span>
          <SegmentedControl<Choice>
            label={name}
            value={tags.find((tag) => tag.principle === principle)?.telling ?? 'none'}
            options={choices}
            onChange={(choice) => void choose(principle, choice)}
          />
        </div>
      ))}
    </fieldset>
  );
}
