import type { Plugin, Rolldown } from 'vite';
import { closure } from './closure.ts';

type Options = {
  /** By the name of the document that is written: the module of the page, as the end of its path. */
  documents: Readonly<Record<string, string>>;
};

type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss?: ReadonlySet<string> } };

/**
 * Writes a document beside `index.html` for pages that are often the first: its head names the files of
 * the page, so that a browser fetches them beside those of every page, and not when those have run. On a
 * slow connection that is half a second. The server gives it for the addresses of that page.
 */
export function pageHeads({ documents }: Options): Plugin {
  return {
    name: 'dry-run:page-heads',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') this.error('There is no index.html to put heads into');
        const html = String(index.source);
        const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');
        for (const [fileName, module] of Object.entries(documents)) {
          const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
          if (!page) this.error(`There is no chunk of ${module}`);
          const source = html.replace('</head>', `${linksOf(page, bundle, html)}</head>`);
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}

/**
 * Fetched as the bundler's own loader fetches them, with `crossorigin`, or they would come twice. To what
 * the page needs and the document does not name yet.
 */
function linksOf(page: Chunk, bundle: Rolldown.OutputBundle, html: string): string {
  const files = [...closure([page], bundle)];
  const styles = files.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const links = [
    ...files.map(({ fileName }) => ({ fileName, rel: 'rel="modulepreload" crossorigin' })),
    ...[...new Set(styles)].map((fileName) => ({
      fileName,
      rel: 'rel="preload" as="style" crossorigin',
    })),
  ];
  return links
    .filter(({ fileName }) => !html.includes(`/${fileName}"`))
    .map(({ fileName, rel }) => `  <link ${rel} href="/${fileName}">\n  `)
    .join('');
}
