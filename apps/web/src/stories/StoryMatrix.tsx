import type { StorySummary, Telling } from '@dryrun/contract';
import { useRef } from 'react';
import { Link } from 'react-router';
import text from '../styles/text.module.css';
import { Legend } from '../ui/facts/Legend.tsx';
import { useScrolls } from '../ui/page/use-scrolls.ts';
import { type CoverRow, coverOf } from './cover.ts';
import styles from './StoryMatrix.module.css';
import { nameStory, nameTitle, sayCovered } from './story-words.ts';

const tellings: Record<Telling, string> = { told: 'told, with numbers', outline: 'an outline' };

/** From here on titles have no room above their columns: numbers stand there, and a key below. */
const manyStories = 8;

type StoryMatrixProps = { stories: readonly StorySummary[]; shown: string | null };

/** Principles down, stories across: what each story tells of, and what none does. */
export function StoryMatrix({ stories, shown }: StoryMatrixProps) {
  const frame = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(frame, true);
  const rows = coverOf(stories);
  return (
    <>
      <div
        ref={frame}
        className={styles.frame}
        {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-label': 'Stories by principle' } : {})}
      >
        <table className={styles.matrix} data-many={stories.length > manyStories}>
          <thead>
            <tr>
              <th scope="col">Principle</th>
              {stories.map((story, index) => (
                <th key={story.id} scope="col">
                  <StoryLink story={story} index={index} shown={shown} />
                </th>
              ))}
              <th scope="col">Covered by</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.principle} row={row} stories={stories} />
            ))}
            <tr>
              <th scope="row" className={text.tertiary}>
                Tags a story
              </th>
              {stories.map((story) => (
                <td key={story.id} className={styles.sum}>
                  {story.tags.length}
                </td>
              ))}
              <td />
            </tr>
          </tbody>
        </table>
      </div>
      <p className={styles.key} data-many={stories.length > manyStories}>
        {stories.map(nameStory).join(', ')}
      </p>
    </>
  );
}

function StoryLink({
  story,
  index,
  shown,
}: {
  story: StorySummary;
  index: number;
  shown: string | null;
}) {
  return (
    <Link
      to={`?story=${story.id}`}
      preventScrollReset
      aria-label={nameStory(story, index)}
      aria-current={story.id === shown ? 'true' : undefined}
    >
      <span className={styles.number}>{index + 1}</span>
      <span className={styles.title}>{nameTitle(story.title)}</span>
    </Link>
  );
}

function Row({ row, stories }: { row: CoverRow; stories: readonly StorySummary[] }) {
  const isGap = row.told + row.outlines === 0;
  return (
    <tr data-gap={isGap}>
      <th scope="row">{row.name}</th>
      {row.cells.map((telling, index) => (
        <td key={stories[index]?.id}>
          {telling ? <TellingMark telling={telling} spoken /> : null}
        </td>
      ))}
      <td>{isGap ? <b>{sayCovered(0, 0)}</b> : sayCovered(row.told, row.outlines)}</td>
    </tr>
  );
}

/** A dot for what is told with numbers, a ring for an outline. */
export function TellingMark({ telling, spoken = false }: { telling: Telling; spoken?: boolean }) {
  return (
    <span
      className={styles.mark}
      data-telling={telling}
      {...(spoken ? { role: 'img', 'aria-label': tellings[telling] } : { 'aria-hidden': true })}
    />
  );
}

/** What the marks mean. */
export function TellingLegend() {
  return (
    <Legend
      marks={(['told', 'outline'] as const).map((telling) => [
        <TellingMark key={telling} telling={telling} />,
        tellings[telling],
      ])}
    />
  );
}
