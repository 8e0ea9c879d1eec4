const simple = ['integer', 'float', 'string', 'boolean'];
const arrays = simple.flatMap((of) => [`${of}[]`, `${of}[][]`, `${of}[][][]`]);
const nullable = simple.flatMap((of) => [`${of}?`, `${of}?[]`]);
const linked = simple.flatMap((of) => [`linked-list<${of}>`, `binary-tree<${of}>`]);
const nested = [
  'integer[]?[]',
  'string?[][]?',
  'linked-list<integer>[]',
  'linked-list<float?>',
  'linked-list<string[]>',
  'linked-list<linked-list<integer>>',
  'linked-list<binary-tree<boolean>>',
  'binary-tree<string>[]',
  'binary-tree<integer[]>',
  'binary-tree<linked-list<float>>',
];
/** Types of every kind, and in each other. */
export const types = [...simple, ...arrays, ...nullable, ...linked, ...nested];

/** What travels as blocks when it is big. */
export const numberSequences = [
  ...['integer[]', 'float[]', 'integer[][]', 'float[][]', 'integer[][][]'],
  ...['linked-list<integer>', 'linked-list<float>', 'linked-list<integer>[]'],
  ...['linked-list<integer[]>', 'integer[]?'],
];
