/**
 * Import direction: who may import whom. A wrong arrow fails `npm run check`, and so does a
 * workspace without a row here.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Workspace folder → names of our packages it may import. */
const mayImport: Record<string, readonly string[]> = {
  'packages/judge': [],
  'packages/queue': [],
  'packages/settings': [],
  'packages/contract': ['judge'],
  'packages/db': ['judge'],
  'packages/sandbox': ['judge'],
  'packages/sql': ['judge', 'db'],
  'packages/problem-kit': ['judge'],
  'apps/web': ['contract'],
  'apps/api': ['contract', 'db', 'queue', 'problem-kit', 'settings'],
  'apps/worker': ['judge', 'db', 'queue', 'sandbox', 'sql', 'problem-kit', 'settings'],
  'apps/cli': ['judge', 'db', 'queue', 'sandbox', 'sql', 'problem-kit', 'settings'],
  problems: ['problem-kit'],
};

/** Libraries that only one place may import: a prefix of paths, relative to the root. */
const onlyIn: Record<string, string> = {
  'isolated-vm': 'packages/sandbox/src/',
  'monaco-editor': 'apps/web/src/editor/',
  bullmq: 'packages/queue/src/',
  ioredis: 'packages/queue/src/',
};

/** Libraries that exactly one file may import. */
const oneFileOnly = ['isolated-vm'];

type Import = { file: string; line: number; specifier: string };

const importPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;

function sourceFiles(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (['node_modules', 'dist', 'public'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    // What candidates write stands alone.
    if (/problems\/[^/]+\/submissions$/.test(path)) continue;
    if (entry.isDirectory()) found.push(...sourceFiles(path));
    else if (/\.(ts|tsx|mts)$/.test(entry.name)) found.push(path);
  }
  return found;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(importPattern)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    specifier: match[1] ?? '',
  }));
}

function workspaces(): string[] {
  const inside = (folder: string) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
  return [...inside('apps'), ...inside('packages'), 'problems'].filter((folder) =>
    statSync(join(root, folder)).isDirectory(),
  );
}

function faultOf({ file, specifier }: Import, workspace: string): string | null {
  const ours = /^@dryrun\/([^/]+)(\/.*)?$/.exec(specifier);
  if (ours) {
    if (ours[2]) return `reaches inside @dryrun/${ours[1]}; import its public face`;
    const allowed = mayImport[workspace] ?? [];
    if (!allowed.includes(ours[1] ?? '')) return `${workspace} may not import @dryrun/${ours[1]}`;
  }
  for (const [library, place] of Object.entries(onlyIn)) {
    const isIt = specifier === library || specifier.startsWith(`${library}/`);
    if (isIt && !file.startsWith(place)) return `only ${place} may import ${library}`;
  }
  if (specifier.startsWith('.')) {
    const target = relative(root, resolve(root, dirname(file), specifier));
    if (!target.startsWith(`${workspace}/`)) return `leaves its workspace: ${specifier}`;
  }
  return null;
}

/** The files that a file of ours imports by path, relative to the root. */
function pathsImportedBy(file: string): string[] {
  return importsOf(file)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => relative(root, resolve(root, dirname(file), specifier)));
}

/**
 * Circles: files that import each other, directly or by way of others, if only for a type. Each is
 * told once, from the first of its files by name.
 */
function circles(files: readonly string[]): string[] {
  const imported = new Map(files.map((file) => [file, pathsImportedBy(file)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const from = way.indexOf(file);
    if (from !== -1) found.push(`${[...way.slice(from), file].join(' → ')}: a circle of imports`);
    if (from !== -1 || done.has(file)) return;
    for (const next of imported.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of files.toSorted()) walk(file, []);
  return found;
}

export function importFaults(): string[] {
  const faults: string[] = [];
  const files = new Map<string, Set<string>>(oneFileOnly.map((library) => [library, new Set()]));
  for (const workspace of workspaces()) {
    if (!(workspace in mayImport)) {
      faults.push(`${workspace}: has no row in .config/check-imports.ts`);
      continue;
    }
    const sources = sourceFiles(workspace);
    faults.push(...circles(sources));
    for (const found of sources.flatMap(importsOf)) {
      files.get(found.specifier)?.add(found.file);
      const fault = faultOf(found, workspace);
      if (fault) faults.push(`${found.file}:${found.line}: ${fault}`);
    }
  }
  for (const [library, importers] of files) {
    if (importers.size > 1) faults.push(`${library} is imported by ${[...importers].join(', ')}`);
  }
  return faults;
}
