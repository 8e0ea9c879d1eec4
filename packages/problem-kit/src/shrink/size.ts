import type { Value } from '@dryrun/judge';
import type { Input, Shapes } from './places.ts';

/** How large an input is; of two the one with fewer values is smaller, then the one of smaller values. */
export type Size = {
  /** Of all arguments: items of lists at any depth, and characters of texts. */
  values: number;
  /** Of all numbers how far they are from 0, of all characters how far from `a`. */
  weight: number;
  /** Characters as JSON. */
  characters: number;
};

export function sizeOf(input: readonly Value[], characters = JSON.stringify(input).length): Size {
  let values = 0;
  let weight = 0;
  const walk = (value: Value, isItem: boolean): void => {
    if (Array.isArray(value)) {
      for (const one of value as readonly Value[]) walk(one, true);
      return;
    }
    if (typeof value === 'string') values += isItem ? Math.max(1, value.length) : value.length;
    else if (isItem) values += 1;
    weight += weightOf(value);
  };
  for (const argument of input) walk(argument, false);
  return { values, weight, characters };
}

/** Negative when `a` is smaller. */
export function compareSizes(a: Size, b: Size): number {
  return a.values - b.values || a.weight - b.weight || a.characters - b.characters;
}

/**
 * What a person would call the number of elements: of the largest argument the values, a record (a list
 * of one length in all inputs, as pairs are) being one; of a class the calls, or what the constructor
 * got if that is more; of a query the rows.
 */
export function elementsOf({ kind, fixed }: Omit<Shapes, 'trees'>, input: Input): number {
  const count = (value: Value, shape: string): number => {
    if (typeof value === 'string')
      return shape.endsWith('*') ? Math.max(1, value.length) : value.length;
    if (!Array.isArray(value)) return shape.endsWith('*') ? 1 : 0;
    if (fixed.has(shape)) return 1;
    return (value as readonly Value[]).reduce<number>(
      (sum, one) => sum + count(one, `${shape}*`),
      0,
    );
  };
  if (kind === 'query')
    return (input as readonly (readonly Value[])[]).reduce((sum, rows) => sum + rows.length, 0);
  if (kind === 'function') return Math.max(0, ...input.map((one, at) => count(one, String(at))));
  const [constructorArguments = [], calls = []] = input as readonly (readonly Value[])[];
  return Math.max(calls.length, ...constructorArguments.map((one, at) => count(one, `new ${at}`)));
}

function weightOf(value: Value): number {
  switch (typeof value) {
    case 'number':
      // 0.5 is not simpler than 1, nor -1 than 1.
      return Math.abs(value) + (value < 0 ? 0.5 : 0) + (Number.isInteger(value) ? 0 : 1);
    case 'boolean':
      return value ? 1 : 0;
    case 'string':
      return [...value].reduce((sum, one) => sum + letterWeight(one), 0);
    default:
      return 0;
  }
}

/** Letters in their order, then whatever else. */
export function letterWeight(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 97 && code <= 122 ? code - 97 : 26 + code;
}
