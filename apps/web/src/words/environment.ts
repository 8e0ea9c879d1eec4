import type { Environment } from '@dryrun/contract';

export const environmentDescriptions: Record<Environment, string> = {
  plain: 'Its standard library, by the imports that you write',
  'with-libraries': 'Sorted containers, queues, lodash and the usual imports',
};
