import type { Grammar } from '../grammar.ts';
import { aName, before, words } from './parts.ts';

export const java: Grammar = {
  lineComment: '//',
  blockComment: { open: '/*', close: '*/' },
  quotes: ['"', "'"],
  longStrings: [{ open: '"""', close: '"""' }],
  keywords: words(
    'abstract assert break case catch class const continue default do else enum extends false final ' +
      'finally for goto if implements import instanceof interface native new null package private ' +
      'protected public return static strictfp super switch synchronized this throw throws ' +
      'transient true try var volatile while',
  ),
  contextual: new Map(before(aName, 'record sealed permits yield')),
  // Classes have capitals, and their colour from that. These are here to be offered, too.
  types: words(
    'boolean byte char double float int long short void ' +
      'Object String StringBuilder Integer Long Double Boolean Character Math System Arrays ' +
      'Collections Objects List ArrayList LinkedList Map HashMap LinkedHashMap TreeMap Set HashSet ' +
      'LinkedHashSet TreeSet Queue Deque ArrayDeque PriorityQueue Stack BitSet Iterator Iterable ' +
      'Comparator Comparable Optional Stream IntStream Collectors Function BiFunction Predicate ' +
      'Supplier Runnable Override IllegalArgumentException IllegalStateException RuntimeException',
  ),
  functionWords: new Set(),
  regularExpressions: false,
  tabSize: 4,
};
