import type { QuestionKind } from '@dryrun/contract';
import type { Principle } from '../principles.ts';

/** A question that is answered in writing, and what good answers cover, shown afterwards. */
export type Question = {
  id: string;
  kind: QuestionKind;
  text: string;
  /** Points that good answers cover: an outline, not a key. */
  covers: readonly string[];
  /** Of behavioural ones: what it is asked for. */
  principle?: Principle;
};
