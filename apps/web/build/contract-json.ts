import { contract } from '@dryrun/contract';
import { minifyContractRouter } from '@orpc/contract';
import type { Plugin } from 'vite';

const name = 'virtual:contract';

/**
 * The contract without its schemas: methods and paths, all that the client needs at run time. The
 * schemas stay on the server, and zod stays out of the browser.
 */
export function contractJson(): Plugin {
  return {
    name: 'dry-run:contract-json',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export default ${JSON.stringify(minifyContractRouter(contract))}`
        : undefined,
  };
}
