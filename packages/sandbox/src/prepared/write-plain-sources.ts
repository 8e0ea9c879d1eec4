// A process: writes our sources as children run them, without types, and ends. Runs no candidate's code.
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: write-plain-sources.ts <file>');
const sources: Record<string, string> = {};
const take = (url: string) => {
  sources[url] = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
};
registerHooks({
  load(url, context, next) {
    if (url.endsWith('.ts')) take(url);
    return next(url, context);
  },
});
// Begun as a child it would wait for a job: what that loads, one by one.
take(new URL('../child/main.ts', import.meta.url).href);
for (const name of ['give-back-memory', 'run-job', 'send']) await import(`../child/${name}.ts`);
const runtimes = new URL('../runtimes/', import.meta.url);
for (const id of readdirSync(runtimes)) {
  const child = new URL(`${id}/child.ts`, runtimes);
  if (existsSync(child)) await import(child.href);
}
// Whoever makes the same at the same time renames to the same name.
const unfinished = `${file}.${process.pid}`;
writeFileSync(unfinished, JSON.stringify(sources));
renameSync(unfinished, file);
process.exit(0);
