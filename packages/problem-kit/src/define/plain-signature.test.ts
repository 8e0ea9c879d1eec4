import { expect, it } from 'vitest';
import { plainSignature } from './plain-signature.ts';

it.each([
  ['integer[]', 'integer[]'],
  ['linked-list<integer>', 'integer[]'],
  ['linked-list<string?>[]', 'string?[][]'],
  ['binary-tree<integer>', 'integer?[]'],
  ['binary-tree<float?>?', 'float?[]?'],
  ['linked-list<binary-tree<integer>>', 'integer?[][]'],
])('the reference gets %s as %s', (type, plain) => {
  const signature = { kind: 'function', name: 'f', parameters: [{ name: 'a', type }] } as const;
  expect(plainSignature({ ...signature, returns: type })).toMatchObject({
    parameters: [{ type: plain }],
    returns: plain,
  });
});
