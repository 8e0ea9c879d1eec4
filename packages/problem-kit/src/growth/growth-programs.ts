import type { Program } from '@dryrun/judge';
import { starterCodeByLanguage } from '../languages/languages.ts';
import type { CodeJudgingData } from '../load/judging-data.ts';

/**
 * What is run to see how a program grows: itself, the starter code of its language, which reads the
 * input and does no more, and the reference.
 */
export function growthPrograms(
  data: CodeJudgingData,
  own: Program,
): { own: Program; empty: Program; reference: Program } {
  const code = starterCodeByLanguage(data.signature)[own.language] ?? '';
  return { own, empty: { ...own, code }, reference: data.reference };
}
