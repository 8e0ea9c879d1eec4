/**
 * The sixteen published leadership principles by which candidates are asked to describe themselves.
 * Their names alone; every sentence about them is our own.
 */
export const principles = {
  customers: 'Customer Obsession',
  ownership: 'Ownership',
  simplify: 'Invent and Simplify',
  right: 'Are Right, A Lot',
  curious: 'Learn and Be Curious',
  develop: 'Hire and Develop the Best',
  standards: 'Insist on the Highest Standards',
  'think-big': 'Think Big',
  action: 'Bias for Action',
  frugality: 'Frugality',
  trust: 'Earn Trust',
  'dive-deep': 'Dive Deep',
  backbone: 'Have Backbone; Disagree and Commit',
  results: 'Deliver Results',
  employer: 'Strive to be Earth’s Best Employer',
  responsibility: 'Success and Scale Bring Broad Responsibility',
} as const;

export type Principle = keyof typeof principles;
