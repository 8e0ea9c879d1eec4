import type { Environment } from '@dryrun/judge';
import type { ImportDeclaration } from 'acorn';

const packages: Record<string, readonly string[]> = {
  '@datastructures-js/priority-queue': ['PriorityQueue', 'MinPriorityQueue', 'MaxPriorityQueue'],
  '@datastructures-js/queue': ['Queue'],
  '@datastructures-js/deque': ['Deque'],
};
const lodash = /^lodash(?:-es)?(?:\/(\w+?)(?:\.js)?)?$/;

/**
 * What an import of one of the libraries says as a script: `const by=_.sortBy;`, or nothing where the
 * name is there already. Null for other packages, and where there are no libraries.
 */
export function importGiven(node: ImportDeclaration, environment: Environment): string | null {
  if (environment === 'plain') return null;
  const from = String(node.source.value);
  const said: string[] = [];
  for (const specifier of node.specifiers) {
    const name =
      specifier.type === 'ImportSpecifier'
        ? specifier.imported.type === 'Identifier'
          ? specifier.imported.name
          : null
        : specifier.type === 'ImportDefaultSpecifier'
          ? 'default'
          : '*';
    const given = name === null ? null : find(from, name);
    if (given === null) return null;
    if (given !== specifier.local.name) said.push(`${specifier.local.name}=${given}`);
  }
  if (!isGiven(from)) return null;
  return said.length === 0 ? '' : `const ${said.join(',')};`;
}

function isGiven(from: string): boolean {
  return lodash.test(from) || Object.hasOwn(packages, from);
}

/** Under which name, in the function around a program, what is imported is found. */
function find(from: string, name: string): string | null {
  const inLodash = lodash.exec(from);
  if (inLodash) {
    const [, only] = inLodash;
    if (only !== undefined) return name === 'default' ? `_.${only}` : null;
    return name === 'default' || name === '*' ? '_' : `_.${name}`;
  }
  const names = Object.hasOwn(packages, from) ? packages[from] : undefined;
  if (name === '*' && names) return `{${names.join(',')}}`;
  return names?.includes(name) ? name : null;
}

/** `require`, for the function around a program: looked up only when it is called. */
export const requireGiven = `name=>{const given={${[
  ...['lodash', 'lodash-es'].map((name) => `${JSON.stringify(name)}:()=>_`),
  ...Object.entries(packages).map(
    ([name, names]) => `${JSON.stringify(name)}:()=>({${names.join(',')}})`,
  ),
].join(',')}};return Object.hasOwn(given,name)?given[name]():globalThis.require(name)}`;

const withoutImport = 'Everything that the language itself provides is there without importing.';

/** More to say where an import is refused. */
export function insteadOfImport(from: string, environment: Environment): string {
  if (environment !== 'plain')
    return `${withoutImport} So are _ (lodash), PriorityQueue, MinPriorityQueue, MaxPriorityQueue, Queue and Deque, which may be imported, too.`;
  return isGiven(from)
    ? `This environment has the language alone; the one with libraries has it. ${withoutImport}`
    : withoutImport;
}
