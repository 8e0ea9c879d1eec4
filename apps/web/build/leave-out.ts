import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

type Options = {
  /** The end of the folder in which the modules are. */
  folder: string;
  /** Paths in that folder: `a/b.js`, or `a/b/` for all that is below. */
  modules: readonly string[];
  /** What is an empty value instead, in these modules. */
  emptied?: Readonly<Record<string, RegExp>>;
  /** Modules for which our own file stands in, for all that import it or for these only. */
  replaced?: Readonly<Record<string, { by: string; from?: readonly string[] }>>;
};

/**
 * Leaves modules of a package out of what is built. What others import from them is a function that
 * does nothing, and can be called, made with `new` and extended: enough where none of it is ever used.
 */
export function leaveOut({ folder, modules, emptied = {}, replaced = {} }: Options): Plugin {
  const pathOf = (id: string) => {
    const at = id.lastIndexOf(folder);
    return at < 0 ? null : id.slice(at + folder.length);
  };
  return {
    name: `dry-run:leave-out ${folder}`,
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const from = importer === undefined ? null : pathOf(importer);
      if (from === null || importer === undefined || !source.startsWith('.')) return undefined;
      const own = replaced[pathOf(join(dirname(importer), source)) ?? ''];
      return own && (own.from?.includes(from) ?? true) ? own.by : undefined;
    },
    load(id) {
      const path = pathOf(id);
      if (path === null || !/\.m?js$/.test(path)) return undefined;
      const isIn = (given: string) =>
        given.endsWith('/') ? path.startsWith(given) : path === given;
      if (modules.some(isIn)) return stubOf(readFileSync(id, 'utf8'));
      const pattern = Object.entries(emptied).find(([given]) => isIn(given))?.[1];
      if (pattern === undefined) return undefined;
      return readFileSync(id, 'utf8').replace(pattern, (text) =>
        text.startsWith('JSON') ? '{}' : "''",
      );
    },
  };
}

/** The same names, all of which stand for nothing. */
function stubOf(code: string): string {
  const names = [...code.matchAll(/^export \{([^}]*)\}/gm)]
    .flatMap(([, list = '']) => list.split(','))
    .map((name) => name.trim().replace(/^.* as /, ''))
    .filter((name) => name !== '');
  return `function LeftOut() {}\nexport { ${names.map((name) => `LeftOut as ${name}`).join(', ')} };`;
}
