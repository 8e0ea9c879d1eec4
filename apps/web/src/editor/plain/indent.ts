import type { TextEdit } from './edit-text.ts';

/** Tab: spaces to the next stop at the caret, or before every selected line. */
export function indentLines(
  text: string,
  selectionStart: number,
  selectionEnd: number,
  size: number,
): TextEdit {
  if (!text.slice(selectionStart, selectionEnd).includes('\n')) {
    const column = selectionStart - startOfLine(text, selectionStart);
    const spaces = ' '.repeat(size - (column % size));
    const at = selectionStart + spaces.length;
    return {
      start: selectionStart,
      end: selectionEnd,
      text: spaces,
      selectionStart: at,
      selectionEnd: at,
    };
  }
  return changeLines(text, selectionStart, selectionEnd, (line) =>
    line === '' ? line : ' '.repeat(size) + line,
  );
}

/** Shift and Tab: takes up to one stop of spaces from every selected line. Null when there are none. */
export function outdentLines(
  text: string,
  selectionStart: number,
  selectionEnd: number,
  size: number,
): TextEdit | null {
  const edit = changeLines(text, selectionStart, selectionEnd, (line) =>
    line.replace(new RegExp(`^(?:\t| {1,${size}})`), ''),
  );
  return edit.text === text.slice(edit.start, edit.end) ? null : edit;
}

/** Enter: the next line begins where this one does, and a stop further in after what opens something. */
export function breakLine(
  text: string,
  selectionStart: number,
  selectionEnd: number,
  size: number,
): TextEdit {
  const line = text.slice(startOfLine(text, selectionStart), selectionStart);
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  const opens = /[{([:]\s*$/.test(line);
  const broken = `\n${indent}${opens ? ' '.repeat(size) : ''}`;
  const at = selectionStart + broken.length;
  const caret = { selectionStart: at, selectionEnd: at };
  return { start: selectionStart, end: selectionEnd, text: broken, ...caret };
}

function changeLines(
  text: string,
  selectionStart: number,
  selectionEnd: number,
  change: (line: string) => string,
): TextEdit {
  const start = startOfLine(text, selectionStart);
  // A selection that ends before the first character of a line does not mean that line.
  const isWhole = selectionEnd > selectionStart && text[selectionEnd - 1] === '\n';
  const last = isWhole ? selectionEnd - 1 : selectionEnd;
  const newline = text.indexOf('\n', last);
  const end = newline < 0 ? text.length : newline;
  const lines = text.slice(start, end).split('\n');
  const changed = lines.map(change);
  const shift = (changed[0]?.length ?? 0) - (lines[0]?.length ?? 0);
  const replaced = changed.join('\n');
  return {
    start,
    end,
    text: replaced,
    selectionStart: Math.max(start, selectionStart + shift),
    selectionEnd: Math.max(start, selectionEnd + replaced.length - (end - start)),
  };
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
