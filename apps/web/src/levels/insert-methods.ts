/** Whether all of these methods are in the code already, as far as their names tell. */
export function hasMethods(code: string, methods: readonly string[]): boolean {
  return methods.every((name) => new RegExp(`(?<![\\w.])${name}\\s*\\(`).test(code));
}

/**
 * Puts new methods at the end of the class: before the line that closes it, or in a language without such
 * a line at the end of the text. Nothing that was written is changed.
 */
export function insertMethods(code: string, added: string, language: string): string {
  const lines = code.split('\n');
  const closing =
    language === 'python' ? -1 : lines.findLastIndex((line) => /^\}\s*;?\s*$/.test(line));
  const at = closing >= 0 ? closing : lastWritten(lines) + 1;
  const before = lines.slice(0, at);
  const gap = before.at(-1)?.trim() === '' || before.at(-1)?.trim().endsWith('{') ? [] : [''];
  const methods = added.replace(/\n+$/, '').split('\n');
  return [...before, ...gap, ...methods, ...lines.slice(at)].join('\n');
}

function lastWritten(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line.trim() !== '');
}
