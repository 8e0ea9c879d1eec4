import type { AssessmentSummary } from '@dryrun/contract';
import { findRunningSection } from '../words/preset.ts';
import { haveProblems, nameInSentence, nameSection } from '../words/section-names.ts';

/** Why nothing runs in practice as long as this assessment does, as the server would refuse it. */
export type Stopped = { fact: string; consequence: string; ofThisProblem: boolean };

export function sayWhyStopped(running: AssessmentSummary | null, slug: string): Stopped | null {
  if (running === null) return null;
  if (running.problems.some((problem) => problem.slug === slug))
    return {
      fact: 'This problem is part of the assessment that you have running.',
      consequence: 'Here it can be run, submitted and looked up when that is over.',
      ofThisProblem: true,
    };
  const open = findRunningSection(running.sections);
  if (running.editorMode !== 'document' || !open || !haveProblems.has(open.kind)) return null;
  return {
    fact: 'You have an assessment in document mode running.',
    consequence: `Until its ${nameInSentence(nameSection(open.kind, { ...running, language: null }))} section has ended nothing runs, here neither.`,
    ofThisProblem: false,
  };
}
