import type { ParsedClass, ParsedFunction, ParsedMethod, ParsedParameter } from '@dryrun/judge';
import { anyHolds, type KitLanguage } from './language.ts';
import { typeName } from './typescript.ts';

const listNode = `/*
 * The nodes of a list are given as
 *
 * class ListNode {
 *   constructor(val, next = null) { this.val = val; this.next = next; }
 * }
 */
`;

const treeNode = `/*
 * The nodes of a tree are given as
 *
 * class TreeNode {
 *   constructor(val, left = null, right = null) {
 *     this.val = val; this.left = left; this.right = right;
 *   }
 * }
 */
`;

export const javascript: KitLanguage = {
  language: 'javascript',
  fileExtension: '.js',
  timeFactor: 1,
  starterCode: (signature) =>
    [
      anyHolds(signature, 'linked-list') ? `${listNode}\n` : '',
      anyHolds(signature, 'binary-tree') ? `${treeNode}\n` : '',
      signature.kind === 'class' ? starterClass(signature) : starterFunction(signature),
    ].join(''),
  starterMethods: (_, methods) => methods.map(starterMethod).join('\n'),
};

function starterFunction(signature: ParsedFunction): string {
  const { name, parameters } = signature;
  return `${comment(signature, '')}export function ${name}(${namesOf(parameters)}) {\n  throw new Error('Not solved yet.');\n}\n`;
}

function starterClass({ name, parameters, methods }: ParsedClass): string {
  const constructorText = `${comment({ parameters, returns: null }, '  ')}  constructor(${namesOf(parameters)}) {}\n`;
  return `export class ${name} {\n${[constructorText, ...methods.map(starterMethod)].join('\n')}}\n`;
}

function starterMethod(method: ParsedMethod): string {
  const { name, parameters } = method;
  return `${comment(method, '  ')}  ${name}(${namesOf(parameters)}) {\n    throw new Error('Not solved yet.');\n  }\n`;
}

/** The types, in JSDoc; nothing when there are none to tell. */
function comment({ parameters, returns }: Omit<ParsedMethod, 'name'>, indent: string): string {
  const lines = [
    ...parameters.map(({ name, type }) => `@param {${typeName(type)}} ${name}`),
    ...(returns ? [`@returns {${typeName(returns)}}`] : []),
  ];
  if (lines.length === 0) return '';
  return ['/**', ...lines.map((line) => ` * ${line}`), ' */']
    .map((line) => `${indent}${line}\n`)
    .join('');
}

function namesOf(parameters: readonly ParsedParameter[]): string {
  return parameters.map(({ name }) => name).join(', ');
}
