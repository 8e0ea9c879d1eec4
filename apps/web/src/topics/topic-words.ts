import { capitalise } from '../words/amount.ts';

/** People after whom something is named keep their capital. */
const names = new Set(
  'Bellman Boyer Dijkstra Euler Fenwick Floyd Ford Huffman Karp Knuth Kruskal Manacher Moore Morris Pratt Prim Rabin Tarjan'.split(
    ' ',
  ),
);

/** A topic in sentence case, however its problem writes it: "Hash map", "Fenwick tree", "2-D grid". */
export function sayTopic(topic: string): string {
  return capitalise(lowerTopic(topic));
}

/** "Graph, Fenwick tree, union-find" */
export function sayTopics(topics: readonly string[]): string {
  return capitalise(topics.map(lowerTopic).join(', '));
}

function lowerTopic(topic: string): string {
  // A word with a figure or a second capital is written as it is: 2-D, DFS.
  return topic.replace(/\p{Lu}\p{Ll}+/gu, (word) => (names.has(word) ? word : word.toLowerCase()));
}
