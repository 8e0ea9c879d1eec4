import type { Value } from '@dryrun/judge';

/** An input: the arguments of a function, of a class `[constructorArguments, calls]`, of a query its tables. */
export type Input = readonly Value[];

export type Kind = 'function' | 'class' | 'query';

/** What is known of the inputs of a problem besides their types. */
export type Shapes = {
  kind: Kind;
  /** Lists that are records: nothing may be taken out of them. */
  fixed: ReadonlySet<string>;
  /** Lists that are trees in level order. */
  trees: ReadonlySet<string>;
};

/** A value within an input, with the way to it. Places of one shape are of one type and one meaning. */
export type Place = { path: readonly number[]; shape: string; value: Value };

/** Every value of an input that may become another, the outer before the inner. */
export function placesOf(kind: Kind, input: Input): Place[] {
  const found: Place[] = [];
  const walk = (value: Value, path: readonly number[], shape: string): void => {
    found.push({ path, shape, value });
    if (!Array.isArray(value)) return;
    (value as readonly Value[]).forEach((one, at) => {
      walk(one, [...path, at], `${shape}*`);
    });
  };
  if (kind !== 'class') {
    input.forEach((argument, at) => {
      walk(argument, [at], String(at));
    });
    return found;
  }
  const [constructorArguments = [], calls = []] = input as readonly (readonly Value[])[];
  constructorArguments.forEach((argument, at) => {
    walk(argument, [0, at], `new ${at}`);
  });
  found.push({ path: [1], shape: 'calls', value: calls });
  // Neither the name of a method nor how many arguments it takes may change.
  (calls as readonly (readonly Value[])[]).forEach(([name, ...given], call) => {
    given.forEach((argument, at) => {
      walk(argument, [1, call, at + 1], `${String(name)} ${at}`);
    });
  });
  return found;
}

/** The input with another value in that place. */
export function replaceAt(input: Input, path: readonly number[], value: Value): Input {
  const [first, ...rest] = path;
  if (first === undefined) return value as Input;
  return input.map((one, at) =>
    at === first
      ? ((rest.length === 0 ? value : replaceAt(one as Input, rest, value)) as Value)
      : one,
  );
}

/** Looks at every number, text and flag, without making anything. */
export function eachLeaf(
  kind: Kind,
  input: Input,
  look: (leaf: Value, shape: string) => void,
): void {
  mapLeaves(kind, input, (leaf, shape) => {
    look(leaf, shape);
    return leaf;
  });
}

/** The input with every number, text and flag made another; names of methods stay. */
export function mapLeaves(
  kind: Kind,
  input: Input,
  change: (leaf: Value, shape: string) => Value,
): Input {
  const map = (value: Value, shape: string): Value =>
    Array.isArray(value)
      ? (value as readonly Value[]).map((one) => map(one, `${shape}*`))
      : change(value, shape);
  if (kind !== 'class') return input.map((argument, at) => map(argument, String(at)));
  const [constructorArguments = [], calls = []] = input as readonly (readonly Value[])[];
  return [
    constructorArguments.map((argument, at) => map(argument, `new ${at}`)),
    (calls as readonly (readonly Value[])[]).map(([name = '', ...given]) => [
      name,
      ...given.map((argument, at) => map(argument, `${String(name)} ${at}`)),
    ]),
  ];
}

/**
 * Shapes of lists within lists that have had one length in all inputs that were looked at: pairs, rows
 * of a table. Not every validator counts what is in them.
 */
export function fixedShapes(kind: Kind, inputs: Iterable<Input>): Set<string> {
  const lengths = new Map<string, number>();
  const varied = new Set<string>();
  for (const input of inputs) {
    for (const { shape, value } of placesOf(kind, input)) {
      if (!Array.isArray(value) || !shape.endsWith('*')) continue;
      const known = lengths.get(shape);
      if (known !== undefined && known !== value.length) varied.add(shape);
      lengths.set(shape, value.length);
    }
  }
  return new Set([...lengths.keys()].filter((shape) => !varied.has(shape)));
}
