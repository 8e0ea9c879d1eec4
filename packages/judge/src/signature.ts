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

/** A function that is called once a test. Other kinds (a class with operations) will join the union. */
export type Signature = {
  kind: 'function';
  name: string;
  parameters: readonly Parameter[];
  returns: TypeText;
};

/**
 * A value as it stands in tests, samples and custom input: JSON, nothing else.
 * A linked list is an array of its values from the head; a binary tree is an array in level order
 * with null where a child is missing, trailing nulls left out.
 */
export type Value = null | boolean | number | string | readonly Value[];
