import { javaInTests, testJava as test } from '../runtimes/java/testing.ts';
import { checkBigSequences, checkEveryType, formOf } from './every-type.ts';
import { javaKind, javaParts, javaType } from './java-parts.ts';
import { numberSequences, types } from './types.ts';

const { sandbox } = javaInTests();

/** Each type as it is, and those with arrays once more with lists in their place. */
const plain = types.map((text) => ({ ...formOf(text), asLists: false }));
const forms = [
  ...plain,
  ...plain.filter(({ text }) => text.includes('[]')).map((form) => ({ ...form, asLists: true })),
];

test('values of every type, in and out', { timeout: 900_000 }, async () => {
  const methods = forms.map(({ type, asLists }, index) => {
    const name = javaType(type, asLists);
    return `  ${name} check${index}(${name} value, String text, int way) { return Kind.check(${javaKind(type, asLists)}, value, text, way); }`;
  });
  const code = `class Checker {\n${methods.join('\n')}\n}\n${javaParts}`;
  await checkEveryType(sandbox, { language: 'java', code }, forms);
});

test.each([
  ['arrays', false],
  ['lists', true],
])('big sequences of numbers, in and out, as %s', { timeout: 900_000 }, async (_, asLists) => {
  const sequences = numberSequences.map(formOf);
  // No tree is among them, so there are no nodes of trees but its own.
  const code = `
class Solution {
  String check(${sequences.map(({ type }, index) => `${javaType(type, asLists)} p${index}`).join(', ')}) {
    StringBuilder out = new StringBuilder();
${sequences.map(({ type }, index) => `    ${javaKind(type, asLists)}.read(p${index}, out);`).join('\n')}
    return out.toString();
  }
}
class TreeNode<T> { T val; TreeNode<T> left, right; TreeNode(T v) { val = v; } }
${javaParts}`;
  await checkBigSequences(sandbox, { language: 'java', code });
});
