import { nameInSentence } from '../../words/section-names.ts';

/** What the workspace says of the section that it is in. */
export type SectionWords = {
  /** In a sentence. */
  name: string;
  finish: string;
  /** Not to finish it. */
  keep: string;
  failed: string;
};

/** @param sectionName what the section is called, as in its bar */
export function sayOfSection(sectionName: string): SectionWords {
  const name = nameInSentence(sectionName);
  return {
    name,
    finish: `Finish ${name}`,
    keep: name === 'coding' ? 'Keep coding' : 'Keep working',
    failed: `The ${name} section has not ended.`,
  };
}
