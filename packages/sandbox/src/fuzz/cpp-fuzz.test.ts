import { cppInTests, testCpp as test } from '../runtimes/cpp/testing.ts';
import { cppParts, cppType } from './cpp-parts.ts';
import { checkBigSequences, checkEveryType, formOf } from './every-type.ts';
import { numberSequences, types } from './types.ts';

const { sandbox } = cppInTests();

/** Of all at once the compiler would have more than a busy machine does in the time that it may take. */
const programs = [
  types.filter((_, index) => index % 2 === 0),
  types.filter((_, index) => index % 2 === 1),
];

test.for(programs)('values of %s and others, in and out', { timeout: 900_000 }, async (some) => {
  const forms = some.map(formOf);
  const methods = forms.map(({ type }, index) => {
    const name = cppType(type);
    return `  ${name} check${index}(${name} value, string text, int way) { return checkOne<${name}>(value, text, way); }`;
  });
  const code = `${cppParts}\nclass Checker {\npublic:\n${methods.join('\n')}\n};\n`;
  await checkEveryType(sandbox, { language: 'cpp', code }, forms);
});

test('big sequences of numbers, in and out', { timeout: 900_000 }, async () => {
  const forms = numberSequences.map(formOf);
  // No tree is among them, so there are no nodes of trees but its own.
  const code = `
template <class T> struct TreeNode { T val; TreeNode *left, *right; TreeNode(T v) : val(v) {} };
${cppParts}
string check(${forms.map(({ type }, index) => `${cppType(type)} p${index}`).join(', ')}) {
  string out;
${forms.map((_, index) => `  read(p${index}, out);`).join('\n')}
  return out;
}`;
  await checkBigSequences(sandbox, { language: 'cpp', code });
});
