// In a file without schemas, so that the web app can have the list without having zod.

/** For whom a paper is asked: each has prompts of its own. */
export const writingRoles = {
  engineer: 'Software engineer',
  'senior-engineer': 'Senior engineer',
  'engineering-manager': 'Engineering manager',
  'product-manager': 'Product manager',
  'data-scientist': 'Data scientist',
  operations: 'Operations',
  'support-lead': 'Support lead',
} as const;
export type WritingRole = keyof typeof writingRoles;

/** The longest paper that is kept, in characters: some twenty pages. */
export const longestPaper = 60_000;
/** More drafts than anybody compares. */
export const mostDrafts = 40;
