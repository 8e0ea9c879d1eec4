import type { Value } from '@dryrun/judge';
import {
  type Input,
  type Kind,
  mapLeaves,
  type Place,
  placesOf,
  replaceAt,
  type Shapes,
} from './places.ts';
import { letterWeight } from './size.ts';
import { smallerTrees } from './smaller-trees.ts';
import { withoutItems } from './without-items.ts';

/** Values from which on only leaving out is tried. */
const manyPlaces = 20_000;
/** Items of a list up to which every two of them are looked at. */
const fewItems = 12;
/** Leaves up to which each is changed by itself. */
const fewLeaves = 80;

/**
 * Inputs with less in them: items left out, numbers nearer to 0, letters nearer to `a`. Whether they
 * are valid is for the validator to say. They share what they have in common; do not change them.
 */
export function* lesserStructures(shapes: Shapes, input: Input): Generator<Input> {
  yield* withoutItems(shapes, input);
  yield* smallerTrees(shapes, input);
  yield* merged(shapes, input);
  yield* alike(shapes, input);
  yield* oneByOne(shapes, input);
}

/** Two numbers of a list become one, so that sums stay. */
function* merged({ kind }: Shapes, input: Input): Generator<Input> {
  for (const { path, value } of placesOf(kind, input)) {
    if (!Array.isArray(value) || value.length > fewItems || !value.every(isNumber)) continue;
    for (const [at, one] of value.entries())
      for (let other = at + 1; other < value.length; other += 1)
        yield replaceAt(input, path, value.with(at, one + (value[other] ?? 0)).toSpliced(other, 1));
  }
}

const isNumber = (value: Value): value is number => typeof value === 'number';

/** All numbers of a shape, or of all shapes, changed in one way, so that what is equal or greater stays so. */
function* alike({ kind }: Shapes, input: Input): Generator<Input> {
  const places = placesOf(kind, input);
  if (places.length > manyPlaces) return;
  const numbers = places.filter((place): place is Place & { value: number } =>
    isNumber(place.value),
  );
  const shapesOfNumbers = [...new Set(numbers.map(({ shape }) => shape))];
  const groups = shapesOfNumbers.length > 1 ? [null, ...shapesOfNumbers] : [null];
  for (const group of groups) {
    const isIn = (shape: string) => group === null || shape === group;
    const ofGroup = numbers.filter(({ shape }) => isIn(shape));
    const values = [...new Set(ofGroup.map(({ value }) => value))].sort((a, b) => a - b);
    const lowest = values[0] ?? 0;
    const order = new Map(values.map((value, at) => [value, at]));
    const changes: ((value: number) => number)[] = [
      () => 0,
      () => 1,
      (value) => order.get(value) ?? value,
      (value) => (order.get(value) ?? value) + 1,
      (value) => Math.trunc(value / 2),
      (value) => Math.trunc(value / 10),
      (value) => Math.ceil(value / 2),
      (value) => value - lowest,
      (value) => value - lowest + 1,
      (value) => value - 1,
      (value) => value - Math.sign(value),
    ];
    for (const change of changes)
      yield mapLeaves(kind, input, (leaf, shape) =>
        isNumber(leaf) && isIn(shape) ? change(leaf) : leaf,
      );
  }
  // One number or text wherever it stands.
  const leaves = new Set(places.map(({ value }) => value).filter((value) => !Array.isArray(value)));
  if (leaves.size > fewLeaves) return;
  for (const leaf of leaves)
    for (const lesser of lesserLeaves(leaf))
      yield mapLeaves(kind, input, (one) => (one === leaf ? lesser : one));
  yield* lettersAlike(kind, input, leaves);
}

/** One letter wherever it stands in any text becomes an earlier one. */
function* lettersAlike(kind: Kind, input: Input, leaves: ReadonlySet<Value>): Generator<Input> {
  const texts = [...leaves].filter((leaf): leaf is string => typeof leaf === 'string');
  const letters = [...new Set(texts.flatMap((text) => [...text]))];
  if (letters.length > 12) return;
  const targets = [...new Set(['a', 'b', ...letters])];
  for (const letter of letters)
    for (const target of targets)
      if (letterWeight(target) < letterWeight(letter))
        yield mapLeaves(kind, input, (leaf) =>
          typeof leaf === 'string' ? leaf.replaceAll(letter, target) : leaf,
        );
}

function* oneByOne({ kind }: Shapes, input: Input): Generator<Input> {
  const leaves = placesOf(kind, input).filter(({ value }) => !Array.isArray(value));
  if (leaves.length > fewLeaves) return;
  for (const { path, value } of leaves)
    for (const lesser of lesserLeaves(value)) yield replaceAt(input, path, lesser);
  const numbers = leaves.filter((place): place is Place & { value: number } =>
    isNumber(place.value),
  );
  if (numbers.length > 16) return;
  for (const [index, one] of numbers.entries())
    for (const other of numbers.slice(index + 1)) {
      const both = (first: number, second: number) =>
        replaceAt(replaceAt(input, one.path, first), other.path, second);
      yield both(one.value - 1, other.value - 1);
      yield both(one.value - 1, other.value + 1);
      yield both(one.value + 1, other.value - 1);
      const less = Math.min(one.value, other.value);
      if (less > 1) yield both(one.value - less, other.value - less);
      if (less > 2) yield both(one.value - less + 1, other.value - less + 1);
    }
}

/** Simpler values to stand in the place of one. */
export function lesserLeaves(leaf: Value): Value[] {
  switch (typeof leaf) {
    case 'boolean':
      return leaf ? [false] : [];
    case 'number':
      return lesserNumbers(leaf);
    case 'string':
      return lesserTexts(leaf);
    default:
      return [];
  }
}

function lesserNumbers(value: number): number[] {
  const whole = Math.trunc(value);
  const lesser = new Set([0, 1, 2, 3, 10, -value, whole]);
  // Powers of two and ten near to it, since overflow begins there.
  for (let part = 2; part <= 1024; part *= 2) {
    lesser.add(Math.trunc(value / part));
    lesser.add(Math.trunc(value - value / part));
  }
  const power = 10 ** Math.floor(Math.log10(Math.abs(value) || 1));
  lesser.add(Math.sign(value) * power);
  lesser.add(Math.trunc(value / power) * power);
  for (const step of [1, 2, 3]) lesser.add(value - Math.sign(value) * step);
  const isLess = (one: number) =>
    Math.abs(one) < Math.abs(value) ||
    (one === -value && value < 0) ||
    (one === whole && one !== value);
  return [...lesser].filter(isLess).map((one) => one + 0);
}

function lesserTexts(text: string): string[] {
  const letters = [...text];
  const lesser = new Set<string>();
  if (letters.length > 40) return [];
  const simplest = letters.toSorted((a, b) => letterWeight(a) - letterWeight(b))[0] ?? 'a';
  for (let size = letters.length; size >= 1; size = Math.min(size - 1, Math.floor(size / 2) || 1)) {
    for (let from = 0; from + size <= letters.length; from += 1)
      lesser.add(letters.toSpliced(from, size).join(''));
    if (size === 1) break;
  }
  for (const [at, letter] of letters.entries())
    for (const target of ['a', simplest])
      if (letterWeight(target) < letterWeight(letter))
        lesser.add(letters.with(at, target).join(''));
  return [...lesser];
}
