import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { closure } from './closure.ts';

type Options = {
  /** The module whose dynamic imports are the routes, as the end of its path. */
  routes: string;
  /** Paths of routes that carry the editor and are not counted. */
  exempt: RegExp;
  limitBytes: number;
  /** Scripts that one page may consist of. */
  limitFiles: number;
  /** What pages load later: a module as the end of its path, with all that it needs and the page has not. */
  parts?: readonly { module: string; limitBytes: number }[];
  /** Packages that may never reach the browser. */
  forbidden: readonly string[];
};

type Chunk = Rolldown.OutputChunk;

/**
 * Fails the build when a page that has no editor sends more JavaScript than `limitBytes`, gzipped,
 * before it is usable: the entry, the route's chunk and everything both import statically.
 */
export function budget({
  routes,
  exempt,
  limitBytes,
  limitFiles,
  parts = [],
  forbidden,
}: Options): Plugin {
  return {
    name: 'dry-run:budget',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const strays = findForbidden(chunks, forbidden);
        if (strays.length > 0) this.error(`May not be sent to a browser:\n${strays.join('\n')}`);

        const entries = scriptsOf(bundle['index.html'], bundle);
        const routesId = [...this.getModuleIds()].find((id) => id.endsWith(routes));
        const pages = routesId && this.getModuleInfo(routesId)?.dynamicallyImportedIds;
        if (entries.length === 0 || !pages) {
          this.error(`The budget found no entry or no routes in ${routes}`);
        }

        const rows = pages
          .filter((id) => !exempt.test(id))
          .map((id) => {
            const chunk = chunks.find((candidate) => candidate.facadeModuleId === id);
            const files = closure([...entries, ...(chunk ? [chunk] : [])], bundle);
            return {
              page: id.replace(/^.*\/src\//, ''),
              files: files.size,
              bytes: sumGzipped(files),
            };
          })
          .sort((a, b) => b.bytes - a.bytes);

        console.log(`\nJavaScript before a page is usable, gzipped (limit ${kib(limitBytes)}):`);
        for (const { page, bytes, files } of rows) {
          console.log(`  ${kib(bytes).padStart(10)}  ${page}, ${files} files`);
        }
        const known = closure(entries, bundle);
        for (const part of parts) {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(part.module));
          if (!chunk) this.error(`The budget found no chunk of ${part.module}`);
          const added = [...closure([chunk], bundle)].filter((file) => !known.has(file));
          for (const file of added) known.add(file);
          const bytes = sumGzipped(added);
          console.log(`  ${kib(bytes).padStart(10)}  ${part.module}, later`);
          if (bytes > part.limitBytes) {
            this.error(`Over its budget of ${kib(part.limitBytes)}: ${part.module}`);
          }
        }
        const over = rows.filter(({ bytes, files }) => bytes > limitBytes || files > limitFiles);
        if (over.length > 0) {
          this.error(`Over the budget: ${over.map(({ page }) => page).join(', ')}`);
        }
      },
    },
  };
}

/** What the page itself loads: an entry that only imports has been replaced by what it imports. */
function scriptsOf(
  page: Rolldown.OutputBundle[string] | undefined,
  bundle: Rolldown.OutputBundle,
): Chunk[] {
  const html = page?.type === 'asset' ? String(page.source) : '';
  return [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].flatMap(([, fileName = '']) => {
    const file = bundle[fileName];
    return file?.type === 'chunk' ? [file] : [];
  });
}

function sumGzipped(chunks: Iterable<Chunk>): number {
  let bytes = 0;
  for (const chunk of chunks) bytes += gzipSync(chunk.code).length;
  return bytes;
}

function findForbidden(chunks: readonly Chunk[], packages: readonly string[]): string[] {
  return chunks.flatMap((chunk) =>
    chunk.moduleIds.filter((id) => packages.some((name) => id.includes(`/node_modules/${name}/`))),
  );
}

const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
