import type { Principle } from '../principles.ts';

/** What a written question is about; each kind has a checklist of its own. */
export const questionKinds = {
  behavioural: {
    name: 'Behavioural',
    checklist: [
      'The situation is told in two or three sentences',
      'It is clear what was mine to do',
      'What I did is told step by step, in the first person',
      'The result is told, with a number',
      'What I learned or would do differently is told',
    ],
  },
  design: {
    name: 'System design',
    checklist: [
      'Requirements, and what is left out',
      'Estimates: users, requests, bytes',
      'The interface',
      'The data and where it lies',
      'Components and how they talk',
      'Bottlenecks',
      'What happens when a part fails',
      'Trade-offs, and what was not chosen',
    ],
  },
  product: {
    name: 'Product',
    checklist: [
      'Whose problem it is',
      'What success would be measured by',
      'Two or three ways, compared',
      'One of them chosen, with a reason',
      'What could go wrong, and how one would notice',
    ],
  },
  estimation: {
    name: 'Estimation',
    checklist: [
      'What exactly is counted',
      'The chain of factors is written down',
      'Each factor has a value and a reason',
      'The result is rounded to what one knows',
      'It is checked by a second way',
      'It says which factor matters most',
    ],
  },
  statistics: {
    name: 'Statistics',
    checklist: [
      'The question is put in words before any formula',
      'Assumptions are named',
      'The method fits the question',
      'The answer is a number or a range with its meaning',
      'What would change the conclusion',
    ],
  },
  'machine-learning': {
    name: 'Machine learning',
    checklist: [
      'What is to be predicted, for whom, and when',
      'A simple baseline',
      'How the data came about, and what leaks',
      'How it is measured, on what is kept aside',
      'What happens when it is wrong',
      'How it is watched afterwards',
    ],
  },
} as const satisfies Record<string, { name: string; checklist: readonly string[] }>;

export type QuestionKind = keyof typeof questionKinds;

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
