/** What a written question is about; each kind has a checklist of its own. */
export const questionKinds = {
  behavioural: 'Behavioural',
  design: 'System design',
  product: 'Product',
  estimation: 'Estimation',
  statistics: 'Statistics',
  'machine-learning': 'Machine learning',
} as const;
export type QuestionKind = keyof typeof questionKinds;
