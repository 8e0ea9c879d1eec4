import { type CodeSandbox, createSandbox, runtimes } from '@dryrun/sandbox';
import { settings } from '@dryrun/settings';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leaveOut } from './leave-out.ts';

let sandbox: CodeSandbox;
beforeEach(() => {
  sandbox = createSandbox({ size: 1 });
});
afterEach(() => sandbox.close());

const ids = runtimes.map(({ id }) => id);
const children = () =>
  process.getActiveResourcesInfo().filter((resource) => resource === 'ProcessWrap').length;

test.each<[string | undefined, starts: boolean]>([
  ['python', false],
  ['cpp,java', false],
  ['java,cpp,python', false],
  ['cpp,javascript', true],
  [undefined, true],
])('with LANGUAGES=%s the others are neither started nor looked for', async (names, starts) => {
  const chosen = names === undefined ? undefined : settings.LANGUAGES.parse(names);
  const offering = leaveOut(sandbox, chosen);
  const before = children();
  const told = await offering.languages({ quick: true });
  expect(children() > before).toBe(starts);
  expect(told.map(({ id }) => id)).toEqual(ids);
  const leftOut = told.filter((one) => !one.available && one.reason.includes('LANGUAGES'));
  expect(leftOut.map(({ id }) => id)).toEqual(ids.filter((id) => chosen?.includes(id) === false));
  const missing = [...sandbox.missing().keys()];
  expect([...offering.missing().keys()]).toEqual(
    missing.filter((id) => chosen?.includes(id) ?? true),
  );
});

test('every language of the sandbox may be named, and no other', () => {
  expect(settings.LANGUAGES.parse(ids.join())).toEqual(ids);
  const { error } = settings.LANGUAGES.safeParse('sql');
  expect(error?.issues[0]?.message).toContain(`${ids.slice(0, -1).join(', ')} and ${ids.at(-1)},`);
});
