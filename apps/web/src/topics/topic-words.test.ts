import { expect, test } from 'vitest';
import { sayTopic, sayTopics } from './topic-words.ts';

test.each([
  ['graph', 'Graph'],
  ['Hash Map', 'Hash map'],
  ['Fenwick tree', 'Fenwick tree'],
  ['Union-Find', 'Union-find'],
  ['2-D dynamic programming', '2-D dynamic programming'],
  ['Breadth-First Search (BFS)', 'Breadth-first search (BFS)'],
  ["Dijkstra's Algorithm", "Dijkstra's algorithm"],
])('%s is said %s', (topic, said) => {
  expect(sayTopic(topic)).toBe(said);
});

test.each([
  [[], ''],
  [['Hash Map'], 'Hash map'],
  [['union-find', 'Fenwick tree', 'Prefix Sums'], 'Union-find, Fenwick tree, prefix sums'],
])('%j together', (topics, said) => {
  expect(sayTopics(topics)).toBe(said);
});
