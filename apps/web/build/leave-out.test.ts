import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { leaveOut } from './leave-out.ts';

const home = mkdtempSync(join(tmpdir(), 'leave-out-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const files = {
  'main.js': `import { Tree, serviceOf } from './parts/tree/tree.js';
    import { shown } from './parts/shown.js';
    import { text } from './parts/text.js';
    class Mine extends Tree {}
    export const made = [typeof new Mine(), typeof serviceOf(1), shown, text];`,
  'parts/tree/tree.js': `class Tree { constructor() { throw new Error('used'); } }
    function serviceOf() { throw new Error('used'); }
    export { Tree, serviceOf as serviceOf };`.replaceAll('\n    ', '\n'),
  'parts/shown.js': `import { text } from './text.js';
    export const shown = localize(1, "It's long") + text;`,
  'parts/text.js': `export const text = 'theirs';`,
  'ours.js': `export const text = 'ours';`,
};
for (const [name, code] of Object.entries(files)) {
  mkdirSync(dirname(join(home, name)), { recursive: true });
  writeFileSync(join(home, name), code);
}

test('what is left out does nothing, what is emptied is empty, and what is replaced is ours', async () => {
  const built = await build({
    root: home,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(home, 'main.js'), formats: ['es'], fileName: 'main' },
    },
    plugins: [
      leaveOut({
        folder: '/parts/',
        modules: ['tree/'],
        emptied: { 'shown.js': /\blocalize\(\d+, (["'])(?:\\.|(?!\1).)*\1\)/g },
        replaced: { 'text.js': { by: join(home, 'ours.js'), from: ['shown.js'] } },
      }),
    ],
  });
  const [{ output }] = built as { output: { code: string }[] }[];
  const url = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
  const { made } = await import(/* @vite-ignore */ url);
  // Whoever imports the replaced module from elsewhere has the real one.
  expect(made).toEqual(['object', 'undefined', 'ours', 'theirs']);
});
