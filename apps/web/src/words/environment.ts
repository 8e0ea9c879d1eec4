import type { Environment } from '@dryrun/contract';

export const environmentNames: Record<Environment, string> = {
  plain: 'Language alone',
  'with-libraries': 'With libraries',
};

export const environmentDescriptions: Record<Environment, string> = {
  plain: 'Its standard library, by the imports that you write',
  'with-libraries': 'Sorted containers, queues, lodash and the usual imports',
};

/** What there is with libraries, language by language. All of it is there without importing. */
export const libraryWords: readonly { languages: string; found: string }[] = [
  {
    languages: 'Python',
    found:
      'sortedcontainers (SortedList, SortedDict, SortedSet) and what solutions import most: deque, Counter, defaultdict, heappush, bisect_left, inf, gcd, accumulate, lru_cache',
  },
  {
    languages: 'JavaScript, TypeScript',
    found:
      '_ (lodash), PriorityQueue, MinPriorityQueue, MaxPriorityQueue, Queue, Deque (as in @datastructures-js)',
  },
  { languages: 'Other languages', found: 'their standard library, as without this' },
];
