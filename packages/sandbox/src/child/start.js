// Where a child begins. In JavaScript on purpose: to take types away, Node would load a compiler, which
// is two thirds of what a child costs. The first argument is the file with our sources as they are
// without types, from `prepared/plain-sources.ts`, or empty where there is none.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const [file] = process.argv.splice(2, 1);
if (file) {
  const sources = JSON.parse(readFileSync(file, 'utf8'));
  registerHooks({
    load(url, context, next) {
      if (!Object.hasOwn(sources, url)) return next(url, context);
      return { format: 'module', source: sources[url], shortCircuit: true };
    },
  });
}
await import('./main.ts');
