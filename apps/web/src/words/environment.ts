import type { Environment } from '@dryrun/contract';

export const environmentNames: Record<Environment, string> = {
  plain: 'Plain',
  'with-libraries': 'With libraries',
};

export const environmentDescriptions: Record<Environment, string> = {
  plain: 'The standard library, and imports as on your own machine',
  'with-libraries': 'Sorted containers, queues, lodash and usual imports are there',
};
