import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Alone in what has the name. */
const named = new Set(['ui/controls/Dialog.tsx', 'results/Message.tsx']);

it('whatever the keyboard stops at to scroll says what it is', async () => {
  const nameless: string[] = [];
  let seen = 0;
  for await (const file of glob('**/*.tsx', { cwd: root })) {
    if (named.has(file)) continue;
    const text = (await readFile(join(root, file), 'utf8')).replaceAll(/\/\*[\s\S]*?\*\//g, '');
    for (const { index } of text.matchAll(/tabIndex(?:=\{|: )0\b/g)) {
      seen += 1;
      const [tag] = /<\w+\s(?:(?!<\w)[\s\S])*$/.exec(text.slice(0, index)) ?? [''];
      const rest = /^(?:(?!<\/?\w)[\s\S])*/.exec(text.slice(index))?.[0] ?? '';
      if (!/aria-label(?:ledby)?\b/.test(tag + rest)) nameless.push(`${file}: ${tag.slice(0, 40)}`);
    }
  }
  expect(seen).toBeGreaterThan(5);
  expect(nameless).toEqual([]);
});
