import type { Value } from '@dryrun/judge';
import { type Input, placesOf, replaceAt, type Shapes } from './places.ts';

type Node = { value: Value; left: Node | null; right: Node | null };

/** Trees without a branch, and with a branch in the place of the node that it hangs on. */
export function* smallerTrees({ kind, trees }: Shapes, input: Input): Generator<Input> {
  for (const { path, shape, value } of placesOf(kind, input)) {
    if (!trees.has(shape) || !Array.isArray(value)) continue;
    for (const tree of smaller(value)) yield replaceAt(input, path, tree);
  }
}

/** Nodes up to which each branch is tried; of larger trees some, spread evenly. */
const fewNodes = 60;

function* smaller(levels: readonly Value[]): Generator<Value[]> {
  const count = levels.filter((value) => value !== null).length;
  const step = Math.max(1, Math.floor(count / fewNodes));
  for (let at = 0; at < count; at += step)
    for (const change of ['none', 'left', 'right'] as const) yield without(levels, at, change);
}

/** Puts in the place of a node, by its number in level order, nothing or one of its branches. */
function without(levels: readonly Value[], number: number, change: 'none' | 'left' | 'right') {
  const { root, slots } = grow(levels);
  const slot = slots[number];
  if (!root || !slot) return [...levels];
  const { node, parent, side } = slot;
  const next = change === 'none' ? null : node[change];
  if (parent === null) return flatten(next);
  parent[side] = next;
  return flatten(root);
}

type Slot = { node: Node; parent: Node | null; side: 'left' | 'right' };

function grow(levels: readonly Value[]): { root: Node | null; slots: Slot[] } {
  const slots: Slot[] = [];
  const open: { parent: Node | null; side: 'left' | 'right' }[] = [{ parent: null, side: 'left' }];
  let next = 0;
  for (const value of levels) {
    const place = open[next];
    next += 1;
    if (!place) break;
    if (value === null) continue;
    const node: Node = { value, left: null, right: null };
    if (place.parent) place.parent[place.side] = node;
    slots.push({ node, ...place });
    open.push({ parent: node, side: 'left' }, { parent: node, side: 'right' });
  }
  return { root: slots[0]?.node ?? null, slots };
}

function flatten(root: Node | null): Value[] {
  const levels: Value[] = [];
  const queue: (Node | null)[] = root ? [root] : [];
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head] ?? null;
    levels.push(node ? node.value : null);
    if (node) queue.push(node.left, node.right);
  }
  while (levels.length > 0 && levels.at(-1) === null) levels.pop();
  return levels;
}
