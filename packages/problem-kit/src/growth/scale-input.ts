import type { Value } from '@dryrun/judge';

type Input = readonly Value[];

/** Where in an input something is as long as something grows. */
export type Place =
  | { kind: 'list'; parameter: number }
  /** The lists, or texts, within a list. */
  | { kind: 'inner'; parameter: number }
  /** A number that is a size by itself. */
  | { kind: 'number'; parameter: number }
  /** The calls on an object. */
  | { kind: 'calls' };

/**
 * What an input needs, once it is shorter, to keep its promises; tried in this order, and the first that
 * suits most sizes is taken for all of them:
 *
 *   numbers   numbers that count elements become smaller by the same factor
 *   indexes   what speaks of elements that are gone is dropped
 *   members   lists that hold the values of another hold those that are left
 */
export const repairs = [
  [],
  ['numbers'],
  ['indexes'],
  ['numbers', 'indexes'],
  ['members'],
  ['numbers', 'indexes', 'members'],
] as const satisfies readonly (readonly Repair[])[];
export type Repair = 'numbers' | 'indexes' | 'members';

/** The same input with everything in `places` shortened from its end to this share of its length. */
export function scaleInput(
  input: Input,
  places: readonly Place[],
  share: number,
  repair: readonly Repair[],
): Input {
  if (places.some(({ kind }) => kind === 'calls')) {
    const [constructed, calls] = input as [Value, readonly Value[]];
    return [constructed, calls.slice(0, scaled(calls.length, share))];
  }
  const at = (kind: Place['kind'], parameter: number) =>
    places.some(
      (place) => place.kind === kind && (place as { parameter: number }).parameter === parameter,
    );
  let made = input.map((value, parameter) => {
    let shorter = value;
    if (at('number', parameter) && typeof value === 'number') return scaled(value, share);
    if (at('list', parameter)) shorter = cut(shorter, share);
    if (at('inner', parameter) && Array.isArray(shorter)) {
      shorter = shorter.map((inner: Value) => cut(inner, share));
    }
    return shorter;
  });
  const was = Math.max(0, ...places.map((place) => sizeAt(input, place)));
  const is = Math.max(0, ...places.map((place) => sizeAt(made, place)));
  const isCut = (parameter: number) => at('list', parameter);
  if (repair.includes('numbers')) {
    made = made.map((value, parameter) =>
      typeof value === 'number' && !at('number', parameter) && value > 1 && value <= was
        ? scaled(value, share)
        : value,
    );
  }
  if (repair.includes('indexes')) {
    made = made.map((value, parameter) =>
      dropBeyond(value, input[parameter] ?? null, was, is, isCut(parameter)),
    );
  }
  if (repair.includes('members')) made = keepMembers(made, input);
  return made;
}

/** How long it is there. */
export function sizeAt(input: Input, place: Place): number {
  if (place.kind === 'calls') return (input[1] as readonly Value[]).length;
  const value = input[place.parameter];
  if (place.kind === 'number') return typeof value === 'number' ? value : 0;
  if (place.kind === 'list') return lengthOf(value);
  return Array.isArray(value) ? lengthOf(value[0]) : 0;
}

function lengthOf(value: Value | undefined): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

function scaled(size: number, share: number): number {
  return Math.max(1, Math.round(size * share));
}

function cut(value: Value, share: number): Value {
  if (typeof value === 'string') return value.slice(0, scaled(value.length, share));
  if (!Array.isArray(value)) return value;
  const kept = value.slice(0, value.length === 0 ? 0 : scaled(value.length, share));
  // A tree in level order ends with a node.
  while (kept.length > 0 && kept.at(-1) === null) kept.pop();
  return kept;
}

/** Without numbers that pointed at elements which are gone, or lists that hold such a number. */
function dropBeyond(value: Value, before: Value, was: number, is: number, isCut: boolean): Value {
  if (!Array.isArray(value) || !Array.isArray(before)) return value;
  if (before.every((one) => typeof one === 'number')) {
    if (before.some((one) => one >= was || one < -1)) return value;
    if (isCut) return value.map((one) => (Number(one) >= is ? Number(one) % is : one));
    return value.filter((one) => Number(one) < is);
  }
  const columns = Math.max(0, ...before.map((row) => lengthOf(row)));
  const pointing = Array.from({ length: columns }, (_, at) => at).filter((at) =>
    before.every((row) => {
      const one = Array.isArray(row) ? row[at] : undefined;
      return typeof one === 'number' && one >= -1 && one < was;
    }),
  );
  return value.filter((row) => pointing.every((at) => Number((row as Value[])[at]) < is));
}

/** Lists that held exactly the values of a list before them hold those that it still has. */
function keepMembers(made: readonly Value[], before: Input): Value[] {
  return made.map((value, parameter) => {
    const own = before[parameter];
    if (!Array.isArray(own) || !Array.isArray(value)) return value;
    for (let other = 0; other < parameter; other += 1) {
      const [all, left] = [before[other], made[other]];
      if (!Array.isArray(all) || !Array.isArray(left) || all.length !== own.length) continue;
      const known = new Set<Value>(all);
      if (!own.every((one) => known.has(one))) continue;
      const kept = new Set<Value>(left);
      return own.filter((one) => kept.has(one));
    }
    return value;
  });
}
