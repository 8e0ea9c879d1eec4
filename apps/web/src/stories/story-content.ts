/** What is written of a story. */
export type StoryWords = { title: string; text: string };
