import { expect, test } from 'vitest';
import { findGrammar } from './find-grammar.ts';
import { createLineCache } from './line-cache.ts';
import { highlight } from './tokenize.ts';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: they are programs.
const texts = [
  'const a = 1; // one\n/* open\nstill */ let b = `x ${a}\ny`;',
  'const a = 1; // one\nstill */ let b = `x ${a}\ny`;',
  '/* open\nconst a = 1; // one\nstill */ let b;',
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: they are programs.

test('a line is coloured by what stands before it, and made once', () => {
  const grammar = findGrammar('typescript');
  const lines = createLineCache(grammar);
  for (const text of [...texts, ...texts]) expect(lines(text)).toEqual(highlight(grammar, text));
  expect(lines(texts[0] ?? '')[0]).toBe(lines(texts[1] ?? '')[0]);
  expect(createLineCache(null)('a\nb')).toEqual(highlight(null, 'a\nb'));
});
