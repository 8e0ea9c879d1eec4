import type { Environment } from './sandbox.ts';

// What `with-libraries` adds, once: programs are given it, messages and pages tell it, and tests hold
// the implementations, the editor's types and docs/libraries.md to it.

export const environmentNames: Record<Environment, string> = {
  plain: 'Language alone',
  'with-libraries': 'With libraries',
};

export type Library = {
  /** As candidates know it. */
  name: string;
  /** Whose names and methods it has. Null of what gathers others, or comes with Node itself. */
  version: string | null;
  about: string;
  /** How to bring it in, the usual way first. */
  lines: readonly string[];
  /** What can be taken out of it. */
  members: readonly string[];
};

/** A library of JavaScript and TypeScript. */
export type ScriptLibrary = Library & {
  /** What may stand behind `from` and in `require(…)`. */
  modules: readonly string[];
  /** The name that stands for all of it without importing; else its members are there themselves. */
  whole: string | null;
};

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const scriptLibraries: readonly ScriptLibrary[] = [
  {
    name: 'lodash',
    version: '4.17',
    about: 'The functions of it that solutions use',
    lines: [
      "import _ from 'lodash'",
      "import { sortBy } from 'lodash'",
      "import sortBy from 'lodash/sortBy'",
      "const _ = require('lodash')",
    ],
    modules: ['lodash', 'lodash-es'],
    whole: '_',
    members: words(`
      chunk clamp cloneDeep compact countBy difference drop every fill filter find first flatten
      flattenDeep groupBy head identity inRange initial intersection isEmpty isEqual isNil keyBy last
      map max maxBy mean min minBy orderBy partition range reverse size some sortBy sum sumBy tail
      take takeRight times union uniq uniqBy unzip without zip zipObject`),
  },
  {
    name: '@datastructures-js/priority-queue',
    version: '6.3',
    about: 'Binary heaps',
    lines: [
      "import { PriorityQueue } from '@datastructures-js/priority-queue'",
      "const { MinPriorityQueue } = require('@datastructures-js/priority-queue')",
    ],
    modules: ['@datastructures-js/priority-queue'],
    whole: null,
    members: ['PriorityQueue', 'MinPriorityQueue', 'MaxPriorityQueue'],
  },
  {
    name: '@datastructures-js/queue',
    version: '4.2',
    about: 'A queue whose front leaves in constant time',
    lines: ["import { Queue } from '@datastructures-js/queue'"],
    modules: ['@datastructures-js/queue'],
    whole: null,
    members: ['Queue'],
  },
  {
    name: '@datastructures-js/deque',
    version: '1.0',
    about: 'A queue with two ends',
    lines: ["import { Deque } from '@datastructures-js/deque'"],
    modules: ['@datastructures-js/deque'],
    whole: null,
    members: ['Deque'],
  },
  {
    name: 'datastructures-js',
    version: null,
    about: 'All of the queues above',
    lines: ["import { PriorityQueue, Deque } from 'datastructures-js'"],
    modules: ['datastructures-js'],
    whole: null,
    members: ['PriorityQueue', 'MinPriorityQueue', 'MaxPriorityQueue', 'Queue', 'Deque'],
  },
  {
    name: 'node:assert',
    version: null,
    about: 'Assertions, which compare strictly',
    lines: ["import assert from 'node:assert/strict'"],
    modules: ['node:assert', 'assert', 'node:assert/strict', 'assert/strict'],
    whole: null,
    members: words(`
      deepEqual deepStrictEqual equal fail notDeepEqual notDeepStrictEqual notEqual notStrictEqual ok
      strictEqual`),
  },
  {
    name: 'node:perf_hooks',
    version: null,
    about: 'A clock, in whole milliseconds',
    lines: ["import { performance } from 'node:perf_hooks'"],
    modules: ['node:perf_hooks', 'perf_hooks'],
    whole: null,
    members: ['performance'],
  },
  {
    name: 'node:util',
    version: null,
    about: 'Texts as UTF-8',
    lines: ["import { TextEncoder, TextDecoder } from 'node:util'"],
    modules: ['node:util', 'util'],
    whole: null,
    members: ['TextEncoder', 'TextDecoder'],
  },
];

/** What JavaScript and TypeScript have without importing. */
export const scriptNames = words(
  'PriorityQueue MinPriorityQueue MaxPriorityQueue Queue Deque _ performance TextEncoder TextDecoder',
);

export const pythonLibraries: readonly Library[] = [
  {
    name: 'sortedcontainers',
    version: '2.4.0',
    about: 'Lists, dictionaries and sets that stay sorted',
    lines: ['from sortedcontainers import SortedList', 'import sortedcontainers'],
    members: ['SortedList', 'SortedKeyList', 'SortedDict', 'SortedSet'],
  },
];

/** What Python has without importing: modules, what is in them, and the sorted containers. */
export const pythonNames = words(`
  bisect collections copy functools heapq itertools math operator random re string sys
  ChainMap Counter OrderedDict defaultdict deque namedtuple
  heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest
  bisect_left bisect_right insort insort_left insort_right
  accumulate chain combinations combinations_with_replacement compress count cycle dropwhile
  filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest
  cache cached_property cmp_to_key lru_cache partial reduce total_ordering wraps
  acos asin atan atan2 ceil comb cos degrees dist e exp factorial floor fmod gcd hypot inf isclose
  isfinite isinf isnan isqrt lcm log log10 log2 nan perm pi prod radians sin sqrt tan
  add and_ itemgetter mul or_ sub xor
  deepcopy ascii_letters ascii_lowercase ascii_uppercase digits
  SortedList SortedDict SortedSet SortedKeyList`);

/** What the environments mean in one language. */
export type LanguageLibraries = {
  /** What there is besides, in a sentence or two. */
  note: string;
  libraries: readonly Library[];
  /** Names that are there without importing. */
  names: readonly string[];
};

const script: LanguageLibraries = {
  note: 'Our own small versions, under the names and with the methods of the packages.',
  libraries: scriptLibraries,
  names: scriptNames,
};

const sameInBoth = 'The same in both environments: all of the standard library, and nothing else.';

const ofLanguages: Record<string, LanguageLibraries> = {
  typescript: script,
  javascript: script,
  python: {
    note: 'Besides the standard library. numpy, pandas and scipy are in neither environment.',
    libraries: pythonLibraries,
    names: pythonNames,
  },
  cpp: {
    note: `${sameInBoth} Its headers are included already (as by \`#include <bits/stdc++.h>\`), with \`using namespace std;\`.`,
    libraries: [],
    names: [],
  },
  java: {
    note: `${sameInBoth} java.util, java.util.function, java.util.stream, java.util.concurrent, java.util.regex, java.math, java.io and java.text are imported already.`,
    libraries: [],
    names: [],
  },
};

/** @returns what `with-libraries` adds in a language; null of one that nothing is known of. */
export function librariesOf(language: string): LanguageLibraries | null {
  return Object.hasOwn(ofLanguages, language) ? (ofLanguages[language] ?? null) : null;
}
