import type { ClassSignature, FunctionSignature, Method, Signature, TypeText } from '@dryrun/judge';

/** The TypeScript type of a value as it stands in a test, from the signature's text: `integer[]` is number[]. */
export type ValueOf<T extends TypeText> = T extends `${infer Item}[]`
  ? readonly ValueOf<Item>[]
  : T extends `${infer Inner}?`
    ? ValueOf<Inner> | null
    : T extends 'integer' | 'float'
      ? number
      : T extends 'string'
        ? string
        : T extends 'boolean'
          ? boolean
          : T extends `linked-list<${infer Item}>`
            ? readonly ValueOf<Item>[]
            : T extends `binary-tree<${infer Item}>`
              ? readonly (ValueOf<Item> | null)[]
              : never;

/**
 * A test's input: the arguments of a function in the order of its parameters, or of a class
 * `[constructorArguments, calls]`.
 */
export type InputOf<S extends Signature> = S extends ClassSignature
  ? readonly [ArgumentsOf<S['parameters']>, readonly CallOf<S['methods'][number]>[]]
  : ArgumentsOf<S['parameters']>;

/** One call of any of the methods: `['place', 'oat', 3]`. */
export type CallOf<M extends Method> = M extends Method
  ? readonly [M['name'], ...ArgumentsOf<M['parameters']>]
  : never;

type ArgumentsOf<P extends Signature['parameters']> = {
  readonly [K in keyof P]: ValueOf<P[K]['type']>;
};

export type OutputOf<S extends Signature> = S extends ClassSignature
  ? readonly ResultOf<S['methods'][number]>[]
  : S extends FunctionSignature
    ? ValueOf<S['returns']>
    : never;

type ResultOf<M extends Method> = M extends Method
  ? M['returns'] extends 'void'
    ? null
    : ValueOf<M['returns']>
  : never;
