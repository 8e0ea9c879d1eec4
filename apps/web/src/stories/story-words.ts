import type { StorySummary } from '@dryrun/contract';

/** "3 Cut the report": by its place in the bank, from 0. */
export function nameStory({ title }: Pick<StorySummary, 'title'>, index: number): string {
  return `${index + 1} ${nameTitle(title)}`;
}

export function nameTitle(title: string): string {
  return title.trim() === '' ? 'Untitled' : title;
}

/** What covers a principle: "3 stories", "1 story, none told", "no story yet". */
export function sayCovered(told: number, outlines: number): string {
  const all = told + outlines;
  if (all === 0) return 'no story yet';
  return told === 0 ? `${countStories(all)}, none told` : countStories(all);
}

/** "1 story", "7 stories" */
export function countStories(count: number): string {
  return count === 1 ? '1 story' : `${count} stories`;
}

/** The first words of a text, to begin a title with. */
export function titleFrom(text: string): string {
  const words = text.trim().split(/\s+/).slice(0, 6).join(' ');
  return words.slice(0, 60).replace(/[.,;:!?]+$/, '');
}
