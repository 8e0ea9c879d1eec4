/**
 * What a candidate's function takes and returns, as plain data.
 *
 * A type is written as text, `integer[][]` or `linked-list<integer>`, because that is how authors
 * write it and how it travels to the browser. `parseType` turns it into the tree that codecs walk.
 *
 *   type     = base suffix*
 *   base     = integer | float | string | boolean | linked-list<type> | binary-tree<type>
 *   suffix   = []   an array of what stands before it
 *            | ?    what stands before it, or null
 */
export type TypeText = string;

export type ValueType =
  | { kind: 'integer' }
  | { kind: 'float' }
  | { kind: 'string' }
  | { kind: 'boolean' }
  | { kind: 'array'; of: ValueType }
  | { kind: 'linked-list'; of: ValueType }
  | { kind: 'binary-tree'; of: ValueType }
  | { kind: 'nullable'; of: ValueType };

export type Parameter = { name: string; type: TypeText };

/** A function that is called once a test. A test's input is its arguments. */
export type FunctionSignature = {
  kind: 'function';
  name: string;
  parameters: readonly Parameter[];
  returns: TypeText;
};

/**
 * A class that is constructed once a test and then called many times. A test's input is
 * `[constructorArguments, calls]`, a call being `[method, ...arguments]`; its output holds one result
 * a call, null for a method that returns `void`.
 */
export type ClassSignature = {
  kind: 'class';
  name: string;
  /** Of the constructor. */
  parameters: readonly Parameter[];
  methods: readonly Method[];
};

export type Method = {
  name: string;
  parameters: readonly Parameter[];
  /** Or `void`: then whatever is returned is ignored. */
  returns: TypeText;
  /** At which level of the problem it appears; the first when left out. */
  level?: number | undefined;
};

export type Signature = FunctionSignature | ClassSignature;

/**
 * A value as it stands in tests, samples and custom input: JSON, nothing else.
 * A linked list is an array of its values from the head; a binary tree is an array in level order
 * with null where a child is missing, trailing nulls left out.
 */
export type Value = null | boolean | number | string | readonly Value[];
