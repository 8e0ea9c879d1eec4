import type { Environment } from '@dryrun/judge';
import type { ImportDeclaration } from 'acorn';
import { sayMissingMember, sayNotOffered } from './import-words.ts';
import { findModule, type ImportedName, readSpecifier } from './imports.ts';

type Place = { line: number; column: number } | undefined;

/** Why an import cannot be had, and where; `what` is followed by the place, `why` comes after it. */
export type RefusedImport = { what: string; why: string; start: Place };

/** The program around an import. */
export type Importing = {
  code: string;
  environment: Environment;
  /** What the program is to define. */
  functionName: string;
  /** Names that are imported and never used are types, and not there when it runs. */
  hasTypes: boolean;
};

/** @returns the names that an import gives, or why it does not. */
export function readImport(
  node: ImportDeclaration,
  { code, environment, functionName, hasTypes }: Importing,
): ImportedName[] | RefusedImport {
  const specifier = String(node.source.value);
  const found = environment === 'plain' ? null : findModule(specifier);
  const start = node.loc?.start;
  if (found === null) {
    const what = `\`import … from ${node.source.raw}\` is not available`;
    return { what, why: `. ${sayNotOffered(specifier, environment)}`, start };
  }
  const names: ImportedName[] = [];
  for (const each of node.specifiers) {
    const { local } = each;
    const name = readSpecifier(each, found);
    const isUsed = () => mentions(code.slice(0, node.start) + code.slice(node.end), local.name);
    if ('missing' in name) {
      if (hasTypes && !isUsed()) continue;
      const what = sayMissingMember(specifier, name.missing);
      return { what, why: '', start: each.loc?.start ?? start };
    }
    if (local.name === functionName) {
      const why = `: import it under another name, as in \`import { ${functionName} as imported } from ${node.source.raw}\``;
      return {
        what: `\`${functionName}\` is what this file is to define`,
        why,
        start: each.loc?.start ?? start,
      };
    }
    names.push(name);
  }
  return names;
}

function mentions(code: string, name: string): boolean {
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + 1)) {
    const around = `${code[at - 1] ?? ' '}${code[at + name.length] ?? ' '}`;
    if (!/[\w$]/.test(around)) return true;
  }
  return false;
}
