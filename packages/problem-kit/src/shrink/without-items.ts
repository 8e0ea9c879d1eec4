import type { Value } from '@dryrun/judge';
import { type Input, mapLeaves, placesOf, replaceAt, type Shapes } from './places.ts';

/** Items up to which every block of them is left out in turn; of longer lists only large blocks. */
const fewItems = 24;

/** Items from which on nothing is renumbered, and only large blocks are left out. */
const longList = 2_000;
/** Of a long list a block of one size is left out in so many places. */
const mostPlaces = 32;

type Block = { from: number; size: number };
type Cuttable = { path: readonly number[]; shape: string; value: readonly Value[] | string };

/**
 * Inputs with items left out: of one list, or of all lists of one length at the same place; as it is,
 * or with what counts or numbers those items adjusted in one of the usual ways.
 */
export function* withoutItems(shapes: Shapes, input: Input): Generator<Input> {
  const { kind, fixed, trees } = shapes;
  const lists = placesOf(kind, input).filter(
    (place): place is Cuttable =>
      (Array.isArray(place.value) && !fixed.has(place.shape) && !trees.has(place.shape)) ||
      // Texts within lists are cut one by one elsewhere, but rows of a grid all at once.
      typeof place.value === 'string',
  );
  const outer = lists.filter(({ shape }) => !shape.endsWith('*'));
  const byLength = Map.groupBy(outer, ({ value }) => value.length);
  for (const [length, group] of byLength) {
    if (group.length > 1) yield* cut(shapes, input, group, length);
    for (const one of group) yield* cut(shapes, input, [one], length);
  }
  // What lies in lists: each by itself, and as columns.
  const inner = lists.filter(({ shape }) => shape.endsWith('*'));
  for (const [, group] of Map.groupBy(inner, ({ shape }) => shape)) {
    const [first] = group;
    if (first === undefined) continue;
    const { length } = first.value;
    if (group.length > 1 && group.every(({ value }) => value.length === length))
      yield* cut(shapes, input, group, length);
    if (group.length <= fewItems)
      for (const one of group)
        if (typeof one.value !== 'string') yield* cut(shapes, input, [one], one.value.length);
  }
  yield* withoutNumber(shapes, input);
}

function* cut(
  { kind }: Shapes,
  input: Input,
  lists: readonly Cuttable[],
  length: number,
): Generator<Input> {
  for (const gone of blocks(length)) {
    let less = input;
    for (const { path, value } of lists) less = replaceAt(less, path, without(value, gone));
    const size = gone.reduce((sum, block) => sum + block.size, 0);
    const from = gone.at(-1)?.from ?? 0;
    yield less;
    yield adjusted(kind, less, (value) =>
      value >= length - 1 && value <= length ? value - size : value,
    );
    yield adjusted(kind, less, (value) => Math.min(value, length - size));
    yield adjusted(kind, less, (value) =>
      value > 1 && value <= length ? Math.ceil((value * (length - size)) / length) : value,
    );
    yield* withoutMentions(input, less, lists);
    if (length > longList) continue;
    for (const first of [0, 1])
      yield mapLeaves(kind, less, (leaf, shape) => {
        if (typeof leaf !== 'number') return leaf;
        if (!shape.endsWith('*')) return leaf === length ? leaf - size : leaf;
        return leaf >= from + size + first ? leaf - size : leaf;
      });
  }
}

/** Where texts were taken out of a list, other lists lose what names one of them, or begins otherwise and names it. */
function* withoutMentions(input: Input, less: Input, lists: readonly Cuttable[]): Generator<Input> {
  const [only, ...others] = lists;
  const [at, ...deeper] = only?.path ?? [];
  if (at === undefined || deeper.length > 0 || others.length > 0) return;
  const [before, after] = [input[at], less[at]];
  if (!isTexts(before) || !isTexts(after)) return;
  const kept = new Set(after);
  const gone = new Set(before.filter((text) => !kept.has(text)));
  if (gone.size === 0) return;
  const isGone = (one: Value) =>
    typeof one === 'string' && (gone.has(one) || gone.has(one.slice(1)));
  yield less.map((argument, other) =>
    other !== at && isTexts(argument) ? argument.filter((one) => !isGone(one)) : argument,
  );
}

function isTexts(value: Value | undefined): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
}

/** @param gone blocks from the last to the first */
function without(value: readonly Value[] | string, gone: readonly Block[]): Value {
  if (typeof value === 'string')
    return gone.reduce(
      (rest, { from, size }) => rest.slice(0, from) + rest.slice(from + size),
      value,
    );
  return gone.reduce((rest, { from, size }) => rest.toSpliced(from, size), value);
}

/** With the numbers that stand alone changed: how many there are, how many may be chosen. */
function adjusted(kind: Shapes['kind'], input: Input, change: (value: number) => number): Input {
  return mapLeaves(kind, input, (leaf, shape) =>
    typeof leaf === 'number' && !shape.endsWith('*') ? change(leaf) : leaf,
  );
}

/**
 * A number that stands alone says how many things there are, and lists name them: one of them goes,
 * with every record that names it, and those behind it move up.
 */
function* withoutNumber({ kind, fixed }: Shapes, input: Input): Generator<Input> {
  if (kind !== 'function') return;
  for (const [at, count] of input.entries()) {
    if (typeof count !== 'number' || count < 1) continue;
    const named = Math.min(count, fewItems);
    for (let step = 0; step <= named; step += 1) {
      const gone = count <= fewItems ? step : Math.floor((count * step) / named);
      yield input.map((argument, other): Value => {
        if (other === at) return count - 1;
        return Array.isArray(argument) ? renumber(argument, gone, fixed, String(other)) : argument;
      });
    }
  }
}

function renumber(
  list: readonly Value[],
  gone: number,
  fixed: ReadonlySet<string>,
  shape: string,
): Value[] {
  return list.flatMap((one): Value[] => {
    if (Array.isArray(one)) {
      const names = one as readonly Value[];
      if (fixed.has(`${shape}*`) && names.includes(gone)) return [];
      return [renumber(names, gone, fixed, `${shape}*`)];
    }
    if (typeof one !== 'number') return [one];
    if (one === gone && !fixed.has(shape)) return [];
    return [one > gone ? one - 1 : one];
  });
}

/** Blocks to leave out: large ones first. Of long lists also all but the beginning, the end or the middle. */
function* blocks(length: number): Generator<Block[]> {
  if (length > fewItems) yield* allBut(length);
  for (let size = length; size >= 1; size = size > 4 ? Math.floor(size / 2) : size - 1) {
    if (length > longList && size < length / 8) return;
    const places = length - size + 1;
    const step = length > fewItems ? Math.max(size, Math.ceil(places / mostPlaces)) : 1;
    for (let from = 0; from + size <= length; from += step) yield [{ from, size }];
  }
}

function* allBut(length: number): Generator<Block[]> {
  for (let kept = 4; kept < length; kept *= 2) {
    const rest = length - kept;
    const before = Math.floor(rest / 2);
    yield [{ from: kept, size: rest }];
    yield [{ from: 0, size: rest }];
    yield [
      { from: before + kept, size: rest - before },
      { from: 0, size: before },
    ];
  }
}
