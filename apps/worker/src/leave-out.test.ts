import { expect, test } from 'vitest';
import { leaveOut } from './leave-out.ts';

const named = (id: string) => ({ id, displayName: id, versionLabel: '1', fileName: `a.${id}` });
const javascript = { ...named('javascript'), available: true as const };
const python = {
  ...named('python'),
  available: false as const,
  starting: true as const,
  reason: 'It starts.',
};
const java = { ...named('java'), available: false as const, reason: 'It needs a JDK.' };
const sandbox = {
  languages: async () => [javascript, python, java],
  missing: () => new Map([['java', 'It needs a JDK.']]),
};

const leftOut = (id: string) => ({
  ...named(id),
  available: false,
  reason: expect.stringContaining('LANGUAGES'),
});

test.each<[string | undefined, object[], string[]]>([
  [undefined, [javascript, python, java], ['java']],
  ['javascript,python,java', [javascript, python, java], ['java']],
  ['javascript', [javascript, leftOut('python'), leftOut('java')], []],
  ['python,java', [leftOut('javascript'), python, java], ['java']],
])(
  'with LANGUAGES=%s the others are neither started nor looked for',
  async (names, told, missing) => {
    const offering = leaveOut(sandbox, names?.split(','));
    expect(await offering.languages()).toEqual(told);
    expect([...offering.missing().keys()]).toEqual(missing);
  },
);

test('a language that there is not is told, with those that there are', async () => {
  await expect(leaveOut(sandbox, ['javascript', 'pyton']).languages()).rejects.toThrow(
    'LANGUAGES names pyton; there are javascript, python, java.',
  );
});
