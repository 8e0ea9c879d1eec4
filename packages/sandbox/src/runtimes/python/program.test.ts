import { defaultLimits, type ParsedSignature } from '@dryrun/judge';
import { expect, test } from 'vitest';
import { PythonProgram } from './program.ts';
import type { PythonIsolate } from './python-isolate.ts';

const signature: ParsedSignature = {
  kind: 'function',
  name: 'solve',
  parameters: [],
  returns: { kind: 'integer' },
};
const call = { json: '[]', blocks: [] };
const syntaxError = `S${JSON.stringify(['NameError: no `len`', null, null])}`;

/** Isolates that answer the compiler so, one each. They are spoilt by every test. */
function programOf(answers: readonly string[]) {
  const left = [...answers];
  const take = () => {
    const python = {
      dead: false,
      overflow: null,
      limit: () => {},
      settle: () => {},
      refusedMemory: () => false,
      dispose: () => Object.assign(python, { dead: true }),
      reset: () => {},
      end: () => ({
        answered: true,
        fresh: false,
        grownBytes: 0,
        console: '',
        consoleCharacters: 0,
      }),
      ask: (name: string) => {
        if (name !== 'answer_open') return { text: name === 'answer_boot' ? 'K' : 'R1' };
        const answer = left.shift() ?? '';
        return answer === '' ? 'failed' : { text: answer };
      },
    };
    return python as unknown as PythonIsolate;
  };
  const isolates = { take, giveBack: () => {} };
  return new PythonProgram(isolates, 'def solve(): …', signature, defaultLimits, 'plain');
}

/** As the child runs a test. */
function testIn(program: PythonProgram): string {
  if (program.renewal.due()) program.renewal.run();
  const booted = program.boot(100);
  const said = booted.kind === 'ready' ? program.call(call, 100) : booted;
  program.end();
  return said.kind;
}

test('what the first test spoilt is compiled again for the second', () => {
  const program = programOf(['U', 'U']);
  expect(program.compile()).toBeNull();
  expect(program.renewal.due()).toBe(false);
  expect([testIn(program), program.renewal.due(), testIn(program)]).toEqual([
    'returned',
    true,
    'returned',
  ]);
});

test('that it does not compile again, though it did before, is a fault of ours and not hidden', () => {
  const program = programOf(['U', syntaxError]);
  expect(program.compile()).toBeNull();
  expect(testIn(program)).toBe('returned');
  expect(() => program.renewal.run()).toThrow('does not compile again: NameError: no `len`');
});

test('code that cannot always be compiled says so in a test, and has another try in the next', () => {
  const program = programOf(['U', '', 'U']);
  expect(program.compile()).toBeNull();
  expect([testIn(program), testIn(program), testIn(program)]).toEqual([
    'returned',
    'threw',
    'returned',
  ]);
});
