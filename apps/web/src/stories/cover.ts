import { type Principle, principles, type StorySummary, type Telling } from '@dryrun/contract';

/** One row of the matrix: a principle, and how each story speaks of it. */
export type CoverRow = {
  principle: Principle;
  name: string;
  /** By story, in order; null where it does not. */
  cells: (Telling | null)[];
  told: number;
  outlines: number;
};

/** The principles against the stories. */
export function coverOf(stories: readonly StorySummary[]): CoverRow[] {
  return (Object.entries(principles) as [Principle, string][]).map(([principle, name]) => {
    const cells = stories.map(
      ({ tags }) => tags.find((tag) => tag.principle === principle)?.telling ?? null,
    );
    const count = (telling: Telling) => cells.filter((cell) => cell === telling).length;
    return { principle, name, cells, told: count('told'), outlines: count('outline') };
  });
}

/** "7 stories, 26 tags, 2 of 16 principles without a story" */
export function sayCover(stories: readonly StorySummary[], rows: readonly CoverRow[]): string {
  const tags = stories.reduce((sum, story) => sum + story.tags.length, 0);
  const gaps = rows.filter(({ told, outlines }) => told + outlines === 0).length;
  const without =
    gaps === 0 ? 'every principle has one' : `${gaps} of ${rows.length} principles without a story`;
  return [
    stories.length === 1 ? '1 story' : `${stories.length} stories`,
    tags === 1 ? '1 tag' : `${tags} tags`,
    without,
  ].join(', ');
}
