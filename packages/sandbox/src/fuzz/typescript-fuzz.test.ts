import type { ValueType } from '@dryrun/judge';
import { afterAll, beforeAll, test } from 'vitest';
import { createSandbox } from '../parent/create-sandbox.ts';
import { checkBigSequences, checkEveryType, formOf } from './every-type.ts';
import { javascriptParts } from './javascript-parts.ts';
import { literalOf } from './programs.ts';
import { numberSequences, types } from './types.ts';

const sandbox = createSandbox({ size: 1 });
beforeAll(() => sandbox.warm(['typescript']));
afterAll(() => sandbox.close());

/** A type as TypeScript writes it. */
function typeName(type: ValueType): string {
  switch (type.kind) {
    case 'integer':
    case 'float':
      return 'number';
    case 'string':
    case 'boolean':
      return type.kind;
    case 'array':
      return `Array<${typeName(type.of)}>`;
    case 'linked-list':
      return `ListNode<${typeName(type.of)}> | null`;
    case 'binary-tree':
      return `TreeNode<${typeName(type.of)}> | null`;
    case 'nullable':
      return `${typeName(type.of)} | null`;
  }
}

test('values of every type, in and out', { timeout: 900_000 }, async () => {
  const forms = types.map(formOf);
  const methods = forms.map(({ type }, index) => {
    const name = typeName(type);
    const literal = literalOf('javascript', type);
    return `  public check${index}(value: ${name}, text: string, way: number): ${name} { return checkOne(${literal}, value, text, way) as ${name}; }`;
  });
  const code = `${javascriptParts}\nclass Checker {\n${methods.join('\n')}\n}\n`;
  await checkEveryType(sandbox, { language: 'typescript', code }, forms);
});

test('big sequences of numbers, in and out', { timeout: 900_000 }, async () => {
  const forms = numberSequences.map(formOf);
  const code = `${javascriptParts}
function check(${forms.map(({ type }, index) => `p${index}: ${typeName(type)}`).join(', ')}): string {
  const out: Array<string | number> = [];
${forms.map(({ type }, index) => `  read(${literalOf('javascript', type)}, p${index}, out);`).join('\n')}
  return out.join("");
}`;
  await checkBigSequences(sandbox, { language: 'typescript', code });
});
