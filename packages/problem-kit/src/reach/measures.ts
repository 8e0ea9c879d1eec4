import type { Signature, Value } from '@dryrun/judge';
import type { CheckedReach, Measured } from '../define/define-reach.ts';

export type Measure = (input: readonly Value[]) => readonly number[];

/**
 * What the names in constraints stand for: the author's own measures, and those that the signature
 * tells by itself.
 */
export function measuresOf(
  signature: Signature,
  own: CheckedReach['measures'],
): Map<string, Measure> {
  const measures = new Map<string, Measure>();
  for (const [name, values] of parametersOf(signature)) {
    measures.set(name, (input) => values(input).filter((value) => typeof value === 'number'));
    measures.set(`length of ${name}`, (input) => values(input).flatMap(lengthOf));
    const each = (read: (list: Value) => readonly number[]) => (input: readonly Value[]) =>
      values(input).flatMap(read);
    for (const i of 'abcdefghijklmnopqrstuvwxyz') {
      measures.set(
        `${name}[${i}]`,
        each((list) => numbersAt(list, 1)),
      );
      measures.set(
        `${name}[${i} + 1]`,
        each((list) => numbersAt(list, 1).slice(1)),
      );
      measures.set(
        `length of ${name}[${i}]`,
        each((list) => elementsOf(list).flatMap(lengthOf)),
      );
      for (const j of 'abcdefghijklmnopqrstuvwxyz')
        measures.set(
          `${name}[${i}][${j}]`,
          each((list) => numbersAt(list, 2)),
        );
    }
  }
  for (const [name, measure] of Object.entries(own ?? {}))
    measures.set(name, (input) => asList(measure(...input)));
  return measures;
}

export function asList(measured: Measured): readonly number[] {
  return typeof measured === 'number' ? [measured] : measured;
}

/** Each parameter's values in an input: one, but for those of a method as many as it is called. */
function parametersOf(
  signature: Signature,
): (readonly [string, (input: readonly Value[]) => readonly Value[]])[] {
  if (signature.kind === 'function') {
    return signature.parameters.map(
      ({ name }, at) => [name, (input: readonly Value[]) => [input[at] ?? null]] as const,
    );
  }
  const names = new Set([
    ...signature.parameters.map(({ name }) => name),
    ...signature.methods.flatMap(({ parameters }) => parameters.map(({ name }) => name)),
  ]);
  return [...names].map((name) => {
    const at = signature.parameters.findIndex((parameter) => parameter.name === name);
    const places = new Map(
      signature.methods.map((method) => [
        method.name,
        method.parameters.findIndex((parameter) => parameter.name === name),
      ]),
    );
    const values = (input: readonly Value[]): readonly Value[] => {
      const [constructed, calls] = input as [readonly Value[], readonly (readonly Value[])[]];
      const given = at === -1 ? [] : [constructed[at] ?? null];
      for (const [method, ...rest] of calls) {
        const place = places.get(String(method)) ?? -1;
        if (place !== -1) given.push(rest[place] ?? null);
      }
      return given;
    };
    return [name, values] as const;
  });
}

function lengthOf(value: Value): number[] {
  return typeof value === 'string' || Array.isArray(value) ? [value.length] : [];
}

function elementsOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

function numbersAt(value: Value, depth: number): number[] {
  if (depth === 0) return typeof value === 'number' ? [value] : [];
  return Array.isArray(value) ? value.flatMap((one) => numbersAt(one, depth - 1)) : [];
}
