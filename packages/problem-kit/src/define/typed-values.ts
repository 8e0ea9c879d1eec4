import type { Signature, TypeText } from '@dryrun/judge';

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

/** The arguments of a signature as a named tuple's plain cousin, in the order of its parameters. */
export type InputOf<S extends Signature> = ArgumentsOf<S['parameters']>;

type ArgumentsOf<P extends Signature['parameters']> = {
  readonly [K in keyof P]: ValueOf<P[K]['type']>;
};

export type OutputOf<S extends Signature> = ValueOf<S['returns']>;
