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
  starterCode(signature) {
    const names = signature.parameters.map(({ name }) => name).join(', ');
    return [
      anyHolds(signature, 'linked-list') ? `${listNode}\n` : '',
      anyHolds(signature, 'binary-tree') ? `${treeNode}\n` : '',
      '/**\n',
      ...signature.parameters.map(({ name, type }) => ` * @param {${typeName(type)}} ${name}\n`),
      ` * @returns {${typeName(signature.returns)}}\n */\n`,
      `export function ${signature.name}(${names}) {\n  throw new Error('Not solved yet.');\n}\n`,
    ].join('');
  },
};
