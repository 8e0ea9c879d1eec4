import type { Random } from './random.ts';

/** A tree in level order as tests hold it: null for a missing child, no nulls at the end. */
export type LevelOrder<T> = (T | null)[];

type Growing = { left: number; right: number; depth: number };

/**
 * A random binary tree of `size` nodes and at most `maxHeight` levels: each node goes to a random
 * free place, so that most branches stay short.
 *
 * @throws RangeError when that many nodes do not fit into that many levels.
 */
export function binaryTree<T>(
  random: Random,
  size: number,
  maxHeight: number,
  value: (index: number) => T,
): LevelOrder<T> {
  if (size === 0) return [];
  const nodes: Growing[] = [{ left: -1, right: -1, depth: 1 }];
  const free = maxHeight > 1 ? [0, 1] : [];
  while (nodes.length < size) {
    if (free.length === 0) {
      throw new RangeError(`${size} nodes do not fit into ${maxHeight} levels.`);
    }
    const at = random.integer(0, free.length - 1);
    const place = free[at] as number;
    free[at] = free[free.length - 1] as number;
    free.pop();
    const parent = nodes[place >> 1] as Growing;
    const child = nodes.length;
    if (place % 2 === 0) parent.left = child;
    else parent.right = child;
    nodes.push({ left: -1, right: -1, depth: parent.depth + 1 });
    if (parent.depth + 1 < maxHeight) free.push(child * 2, child * 2 + 1);
  }
  return levelOrder(nodes, value);
}

/** A spine of `height` nodes; `goesLeft` says where the next one hangs, seen from level 1 on. */
export function spine<T>(
  height: number,
  goesLeft: (level: number) => boolean,
  value: (index: number) => T,
): LevelOrder<T> {
  const nodes: Growing[] = [];
  for (let level = 1; level <= height; level++) {
    const next = level < height ? level : -1;
    const left = goesLeft(level);
    nodes.push({ left: left ? next : -1, right: left ? -1 : next, depth: level });
  }
  return levelOrder(nodes, value);
}

function levelOrder<T>(nodes: readonly Growing[], value: (index: number) => T): LevelOrder<T> {
  const levels: LevelOrder<T> = [];
  const queue = nodes.length > 0 ? [0] : [];
  for (let head = 0; head < queue.length; head++) {
    const index = queue[head] as number;
    const node = nodes[index];
    levels.push(node ? value(index) : null);
    if (node) queue.push(node.left, node.right);
  }
  while (levels.at(-1) === null) levels.pop();
  return levels;
}
