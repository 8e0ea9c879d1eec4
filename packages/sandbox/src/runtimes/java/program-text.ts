import type { ParsedMethod, ParsedParameter, ParsedSignature, ValueType } from '@dryrun/judge';
import { nodeTypes } from '../node-types.ts';

/** The name that the candidate's file has in messages. */
export const candidateFile = 'solution.java';

/** What programs may use without asking for it. All in one line, which is the code's first. */
export const imports = [
  'java.util',
  'java.util.function',
  'java.util.stream',
  'java.util.concurrent',
  'java.util.concurrent.atomic',
  'java.util.regex',
  'java.math',
  'java.io',
  'java.text',
]
  .map((name) => `import ${name}.*;`)
  .join('');

/** A package of its own has no use here, and would stand behind the imports: blanked out. */
export function withoutPackage(code: string): string {
  const head = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/.exec(code)?.[0] ?? '';
  return code.slice(0, head.length) + code.slice(head.length).replace(/^package\s[^;]*;/, blank);
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Code with its comments and texts blanked out, so that what is found in it is code. One that
 * is not closed goes to the end of its line. */
export function withoutTexts(code: string): string {
  return code.replace(
    /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/g,
    blank,
  );
}

/** `ListNode` and `TreeNode`, where the program does not define its own. */
export function nodeClasses(code: string, signature: ParsedSignature): string {
  const bare = withoutTexts(code);
  const { list, tree } = nodeTypes(signature);
  return [
    nodeClass(bare, 'ListNode', list, ['next']),
    nodeClass(bare, 'TreeNode', tree, ['left', 'right']),
  ].join('\n');
}

function nodeClass(
  bare: string,
  name: string,
  [only, ...others]: readonly ValueType[],
  links: readonly string[],
): string {
  if (only === undefined || new RegExp(String.raw`\b(?:class|record)\s+${name}\b`).test(bare))
    return '';
  const isGeneric = others.length > 0;
  const value = isGeneric ? 'T' : typeName(only, { list: [only], tree: [only] });
  const own = isGeneric ? `${name}<T>` : name;
  const all = links.map((link) => `${own} ${link}`);
  return `class ${own} { ${value} val; ${all.map((each) => `${each};`).join(' ')} ${name}() {} ${name}(${value} val) { this.val = val; } ${name}(${[`${value} val`, ...all].join(', ')}) { this.val = val; ${links.map((link) => `this.${link} = ${link};`).join(' ')} } }`;
}

function typeName(type: ValueType, nodes: ReturnType<typeof nodeTypes>, isBoxed = false): string {
  switch (type.kind) {
    case 'integer':
      return isBoxed ? 'Integer' : 'int';
    case 'float':
      return isBoxed ? 'Double' : 'double';
    case 'string':
      return 'String';
    case 'boolean':
      return isBoxed ? 'Boolean' : 'boolean';
    case 'array':
      return `${typeName(type.of, nodes)}[]`;
    case 'linked-list':
      return nodes.list.length > 1 ? `ListNode<${typeName(type.of, nodes, true)}>` : 'ListNode';
    case 'binary-tree':
      return nodes.tree.length > 1 ? `TreeNode<${typeName(type.of, nodes, true)}>` : 'TreeNode';
    case 'nullable':
      return typeName(type.of, nodes, true);
  }
}

/** Variables that hold what was read, of which nothing is typed in. */
const assignedByReading = /\b(\w+)\s*=[^;={}]*?\.\s*(?:read|next)\w*\s*\(/g;

/** What the problem asks for, as Plan.java reads it, and which variables the program reads into. */
export function planText(signature: ParsedSignature, code = ''): string {
  const read = [...withoutTexts(code).matchAll(assignedByReading)].map(([, name = '']) => name);
  const kind = [signature.kind, ...[...new Set(read)].slice(0, 50)].join(' ');
  if (signature.kind === 'function')
    return [kind, '-', callText(signature.name, signature)].join('\n');
  const { name, parameters, methods } = signature;
  return [
    kind,
    name,
    callText('new', { parameters, returns: null }),
    ...methods.map((method) => callText(method.name, method)),
  ].join('\n');
}

function callText(
  name: string,
  { parameters, returns }: Pick<ParsedMethod, 'parameters' | 'returns'>,
): string {
  const typed = parameters.map(({ name, type }: ParsedParameter) => `${name}:${shortForm(type)}`);
  return [name, returns ? shortForm(returns) : 'v', ...typed].join(' ');
}

const letters = {
  integer: 'i',
  float: 'f',
  string: 's',
  boolean: 'b',
  array: '[',
  'linked-list': 'L',
  'binary-tree': 'T',
  nullable: '?',
} as const;

function shortForm(type: ValueType): string {
  return letters[type.kind] + ('of' in type ? shortForm(type.of) : '');
}
