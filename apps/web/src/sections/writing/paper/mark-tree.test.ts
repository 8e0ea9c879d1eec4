import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import PaperText from './PaperText.tsx';

/** What is marked is written in the text in angle brackets of this kind. */
function marked(given: string): string {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of given.split(/([⟨⟩])/)) {
    if (part === '⟨') spans.push({ start: text.length, end: text.length });
    else if (part === '⟩') Object.assign(spans.at(-1) ?? {}, { end: text.length });
    else text += part;
  }
  return renderToStaticMarkup(createElement(PaperText, { text, spans }));
}

test.each([
  ['Before ⟨a sentence.⟩ After.', '<p>Before <mark>a sentence.</mark> After.</p>'],
  ['⟨All of it.⟩', '<p><mark>All of it.</mark></p>'],
  [
    '⟨It is **very** odd.⟩ So.',
    '<p><mark>It is </mark><strong><mark>very</mark></strong><mark> odd.</mark> So.</p>',
  ],
  ['> It ⟨was\n> so.⟩ Yes.', '<blockquote>\n<p>It <mark>was\nso.</mark> Yes.</p>\n</blockquote>'],
  ['- one\n- ⟨two⟩', '<ul>\n<li>one</li>\n<li><mark>two</mark></li>\n</ul>'],
  ['R&amp;D \\* ⟨is⟩ here', '<p>R&amp;D * <mark>is</mark> here</p>'],
  ['see ⟨`a b` now⟩.', '<p>see <code><mark>a b</mark></code><mark> now</mark>.</p>'],
  ['😀 ⟨two😀⟩ x', '<p>😀 <mark>two😀</mark> x</p>'],
  ['Nothing.', '<p>Nothing.</p>'],
])('%j', (given, html) => {
  expect(marked(given)).toBe(html);
});

test('nothing that a paper holds is run or loaded as a page', () => {
  const html = marked(
    '[a](javascript:alert(1))\n\n<script>alert(1)</script>\n\n<img src=x onerror=y>',
  );
  expect(html).not.toContain('<script');
  expect(html).not.toContain('javascript:');
  expect(html).not.toContain('<img');
});
