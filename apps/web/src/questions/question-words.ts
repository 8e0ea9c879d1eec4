import { type QuestionKind, questionKinds } from '@dryrun/contract';

/** Kinds in the order in which they are listed, with their names. */
export const kindList = Object.entries(questionKinds) as [QuestionKind, string][];

/** For a row of tabs, where "System design" has no room. */
export const shortKindNames: Record<QuestionKind, string> = {
  ...questionKinds,
  design: 'Design',
  'machine-learning': 'ML',
};

/** "system design", in a sentence. */
export function nameKind(kind: QuestionKind): string {
  return questionKinds[kind].toLowerCase();
}
