import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const name = 'virtual:how-this-compares';
const file = fileURLToPath(new URL('../../../docs/how-this-compares.md', import.meta.url));

/** The one document of docs/ that is a page of the app too, as text. */
export function document(): Plugin {
  return {
    name: 'dry-run:document',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return;
      this.addWatchFile(file);
      return `export default ${JSON.stringify(await readFile(file, 'utf8'))}`;
    },
  };
}
