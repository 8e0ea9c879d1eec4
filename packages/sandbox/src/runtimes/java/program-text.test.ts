import type { ParsedSignature } from '@dryrun/judge';
import { expect, test } from 'vitest';
import { planText, withoutTexts } from './program-text.ts';

const signature: ParsedSignature = {
  kind: 'function',
  name: 'solve',
  parameters: [{ name: 'n', type: { kind: 'integer' } }],
  returns: { kind: 'integer' },
};

test.each<[name: string, code: string, read: string[]]>([
  ['a line', 'String s = reader.readLine();', ['s']],
  ['with more around it', 'int a = Integer.parseInt(in . next()), b; b=in.nextInt ();', ['a', 'b']],
  ['over lines', 's =\n  reader\n  .readLine();', ['s']],
  ['not read', 'String s = a; b.readLine(); if (s == b.next()) {}', []],
  ['in a comment', 's = /* in.next() */ a;', []],
])('variables that are read into: %s', (_, code, read) => {
  expect(planText(signature, code).split('\n')[0]).toBe(['function', ...read].join(' '));
});

/** Of sizes with which nothing that goes to the end again from each place ever ends. */
test.each<[name: string, code: string]>([
  ['blanks', `a=${' '.repeat(1_000_000)}`],
  ['a comment', `a = /*${'x'.repeat(1_000_000)}*/`],
  ['full stops', `a =${' . '.repeat(300_000)}`],
  ['quotes', `"${String.raw`\"`.repeat(300_000)}`],
  ['single quotes', `'${String.raw`\'`.repeat(300_000)}`],
])('long code is gone through once: %s', (_, code) => {
  expect(withoutTexts(code)).toHaveLength(code.length);
  expect(planText(signature, code)).toMatch(/^function\n/);
});
