import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

const asked = /forced-colors: active/g;
const blocks = /^( *)@media [^{]*\(forced-colors: active\)[^{]*\{\n([\s\S]*?)^\1\}/gm;

/** What is said in forced colours alone, rule by rule, also where more is asked than that. */
async function* forcedRules() {
  for await (const file of glob('**/*.css', { cwd: root })) {
    const text = (await readFile(join(root, file), 'utf8')).replaceAll(/\/\*[\s\S]*?\*\//g, '');
    const found = [...text.matchAll(blocks)];
    expect(found, `blocks of ${file}`).toHaveLength(text.match(asked)?.length ?? 0);
    for (const [, , block = ''] of found)
      for (const [, selector = '', rule = ''] of block.matchAll(/([^{}]+)\{([^{}]*)\}/g))
        yield { of: `${file}: ${selector.trim()}`, rule };
  }
}

// Chromium puts the canvas behind text there, over the background of what it stands in.
it('a text on a colour of its own keeps that colour in forced colours', async () => {
  const covered: string[] = [];
  let seen = 0;
  for await (const { of, rule } of forcedRules()) {
    if (!/\scolor: (Mark|Highlight)Text;/.test(rule)) continue;
    seen += 1;
    if (!rule.includes('forced-color-adjust: none;')) covered.push(of);
  }
  expect(seen).toBeGreaterThan(0);
  expect(covered).toEqual([]);
});
