import { expect, test } from 'vitest';
import { breakLine, indentLines, outdentLines } from './indent.ts';

/** `[` and `]` mark the selection, `|` a caret. */
function parse(marked: string) {
  const caret = marked.indexOf('|');
  if (caret >= 0) return { text: marked.replace('|', ''), start: caret, end: caret };
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace('[', '').replace(']', ''), start, end };
}

function apply(change: typeof outdentLines, marked: string): string {
  const { text, start, end } = parse(marked);
  const edit = change(text, start, end, 4);
  if (!edit) return marked;
  const next = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  const { selectionStart: from, selectionEnd: to } = edit;
  return from === to
    ? `${next.slice(0, from)}|${next.slice(from)}`
    : `${next.slice(0, from)}[${next.slice(from, to)}]${next.slice(to)}`;
}

test.each([
  ['at the start of a line', '|x', '    |x'],
  ['to the next stop', 'ab|c', 'ab  |c'],
  ['in place of a selection in one line', 'a[bc]d', 'a   |d'],
  ['before every selected line', 'a\n[b\n\nc]\nd', 'a\n    [b\n\n    c]\nd'],
  ['not before a line whose start ends the selection', '[a\n]b', '    [a\n]b'],
])('Tab %s', (_name, before, after) => {
  expect(apply(indentLines, before)).toBe(after);
});

test.each([
  ['where the line begins', '    a|', '    a\n    |'],
  ['at the margin', 'a|', 'a\n|'],
  ['with what follows', '  a|b', '  a\n  |b'],
  ['in place of a selection', '  a[b\nc]d', '  a\n  |d'],
  ['within the spaces of a line', '  |  a', '  \n  |  a'],
  ['a stop further after a colon', '  if a:|', '  if a:\n      |'],
  ['a stop further after a brace and a blank', 'f() { |', 'f() { \n    |'],
  ['after tabs with tabs', '\ta|', '\ta\n\t|'],
])('Enter goes on %s', (_name, before, after) => {
  expect(apply(breakLine, before)).toBe(after);
});

test.each([
  ['one stop', '        |x', '    |x'],
  ['what there is', '  x|', 'x|'],
  ['every selected line', '    [a\n  b\nc]', '[a\nb\nc]'],
  ['nothing', '|x', '|x'],
])('Shift and Tab take %s', (_name, before, after) => {
  expect(apply(outdentLines, before)).toBe(after);
});
