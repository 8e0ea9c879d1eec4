import { type ScriptLibrary, scriptLibraries } from '@dryrun/judge';
import type { ImportDeclaration } from 'acorn';

/** A name that the program gets by importing, and where it comes from: all of it without a member. */
export type ImportedName = { local: string; library: string; member: string | null };

/** A module as it is named behind `from`: a library, or by path one of its members. */
export type FoundModule = { library: ScriptLibrary; path: string | null };

/** @returns null for what is not offered: files, most of Node's own modules, other packages. */
export function findModule(specifier: string): FoundModule | null {
  const whole = scriptLibraries.find(({ modules }) => modules.includes(specifier));
  if (whole) return { library: whole, path: null };
  const slash = specifier.indexOf('/');
  const path = specifier.slice(slash + 1).replace(/\.js$/, '');
  const library = scriptLibraries.find(
    ({ modules, members, whole }) =>
      whole !== null && modules.includes(specifier.slice(0, slash)) && members.includes(path),
  );
  return library ? { library, path } : null;
}

type Specifier = ImportDeclaration['specifiers'][number];

/** What one name of an import stands for, or the member that the module does not have. */
export function readSpecifier(
  specifier: Specifier,
  { library, path }: FoundModule,
): ImportedName | { missing: string } {
  const local = specifier.local.name;
  const wanted = specifier.type === 'ImportSpecifier' ? nameOf(specifier.imported) : 'default';
  if (specifier.type === 'ImportNamespaceSpecifier' || wanted === 'default') {
    // `import Deque from '@datastructures-js/deque'`: the class is meant, whatever Node would give.
    const isMember = specifier.type !== 'ImportNamespaceSpecifier' && library.whole === null;
    const member = isMember && library.members.includes(local) ? local : null;
    return { local, library: library.name, member: path ?? member };
  }
  if (path !== null || !library.members.includes(wanted)) return { missing: wanted };
  return { local, library: library.name, member: wanted };
}

function nameOf(imported: Extract<Specifier, { type: 'ImportSpecifier' }>['imported']): string {
  return imported.type === 'Identifier' ? imported.name : String(imported.value);
}
