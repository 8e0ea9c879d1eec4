import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { setCode } from './set-code.tsx';

test.each([
  ['No code.', 'No code.'],
  ['The value of `k` is missing.', 'The value of <code>k</code> is missing.'],
  ['`a`, not `b`', '<code>a</code>, not <code>b</code>'],
  ['followed by `,`; one value', 'followed by <code>,</code>; one value'],
  ['one ` alone', 'one ` alone'],
  ['`over\ntwo lines`', '`over\ntwo lines`'],
  ['`<b>`', '<code>&lt;b&gt;</code>'],
])('%s', (words, markup) => {
  expect(renderToStaticMarkup(createElement(Fragment, null, setCode(words)))).toBe(markup);
});
