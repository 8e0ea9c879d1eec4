import { join } from 'node:path';

// The first file to run, in JavaScript on purpose: an older Node cannot even read the others.
const needed = 24;
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(
    `Dry Run needs Node ${needed} or newer, and this is Node ${process.versions.node}. ` +
      'Run npm ci without --omit=optional, which brings Node along on Linux and Windows, and use npm start; ' +
      'elsewhere install it from nodejs.org. [node-too-old]',
  );
  process.exit(1);
}
// What was made of our sources and of libraries is kept for the next start, which needs a third less
// time. The processes that we start find it by the variable; where nothing can be written, none is.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../../node_modules/.cache/compile');
(await import('node:module')).enableCompileCache(process.env.NODE_COMPILE_CACHE);
await import('./src/main.ts');
