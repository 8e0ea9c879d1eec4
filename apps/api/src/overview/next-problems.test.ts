import { expect, test } from 'vitest';
import { nextProblems, type Suggestable, type Tries } from './next-problems.ts';

const bank: Suggestable[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => ({
  slug,
  title: slug.toUpperCase(),
  difficulty: 'medium',
  topics: ['heap'],
  hiddenTestCount: 20,
}));

const tried = (day: number): Tries => ({ lastMetAtMs: day, passed: 12, solved: false });
const solved = (day: number): Tries => ({ lastMetAtMs: day, passed: 20, solved: true });

test.each<[string, Record<string, Tries>, string[], string[]]>([
  ['a newcomer sees new ones', {}, [], ['new a', 'new b', 'new c', 'new d']],
  [
    'some of each kind, tried ones from long ago first',
    { a: tried(9), b: tried(3), c: tried(5), d: solved(1) },
    [],
    ['tried b', 'tried c', 'new e', 'new f'],
  ],
  [
    'what is unseen before what is solved',
    { a: solved(1), b: tried(2) },
    [],
    ['tried b', 'new c', 'new d', 'new e'],
  ],
  [
    'what one kind lacks the others fill up',
    { a: solved(4), b: solved(3), c: solved(2), d: solved(1), e: tried(1), f: solved(9) },
    [],
    ['tried e', 'solved d', 'solved c', 'solved b'],
  ],
  [
    'nothing of the assessment that runs',
    { a: tried(1) },
    ['a', 'b'],
    ['new c', 'new d', 'new e', 'new f'],
  ],
])('%s', (_name, tries, running, expected) => {
  const proposed = nextProblems(bank, new Map(Object.entries(tries)), running);
  expect(proposed.map(({ reason, slug }) => `${reason} ${slug}`)).toEqual(expected);
});
