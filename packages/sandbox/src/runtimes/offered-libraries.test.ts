import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Library,
  librariesOf,
  pythonLibraries,
  pythonNames,
  scriptLibraries,
  scriptNames,
} from '@dryrun/judge';
import { describe, expect, test } from 'vitest';
import { makeAssertions } from './javascript/harness/assertions.ts';
import { makeCollections } from './javascript/harness/collections.ts';
import { makeLodash } from './javascript/harness/lodash.ts';
import { makeWebNames } from './javascript/harness/web-names.ts';

const root = join(import.meta.dirname, '../../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const code = (text: string) => `\`${text}\``;

/** A row of docs/libraries.md. */
function row({ name, version, about, lines, members }: Library): string {
  return `| ${name} | ${version ?? ''} | ${about} | ${lines.map(code).join('<br>')} | ${members.map(code).join(' ')} |`;
}

describe('what is offered is what there is', () => {
  const collections = makeCollections();
  const lodash = makeLodash();
  const given: Record<string, object> = { ...collections, ...makeWebNames() };
  const madeBy: Record<string, object> = {
    lodash,
    'node:assert': makeAssertions(() => true),
  };

  test.each(scriptLibraries.map((library) => [library.name, library] as const))(
    '%s',
    (name, library) => {
      const made = madeBy[name];
      if (made) expect(Object.keys(made).toSorted()).toEqual(library.members.toSorted());
      else expect(Object.keys(given)).toEqual(expect.arrayContaining([...library.members]));
    },
  );

  test('the names that are there without importing', () => {
    expect([...Object.keys(given), '_'].toSorted()).toEqual(scriptNames.toSorted());
  });
});

test('the editor knows every member', () => {
  const types = read('apps/web/src/editor/monaco/library-types.ts');
  const missing = scriptLibraries.flatMap(({ members }) =>
    members.filter((name) => !new RegExp(`\\b${name}\\b`).test(types)),
  );
  expect(missing).toEqual([]);
});

describe('docs/libraries.md', () => {
  const page = read('docs/libraries.md');

  test.each(
    [...scriptLibraries, ...pythonLibraries].map((library) => [library.name, library] as const),
  )('has the row of %s as it is', (_name, library) => {
    expect(page.split('\n')).toContain(row(library));
  });

  test.each([
    ['JavaScript', scriptNames],
    ['Python', pythonNames],
  ])('has the names of %s', (_language, names) => {
    expect(page.split('\n')).toContain(
      `- Without importing there are: ${names.map(code).join(' ')}`,
    );
  });

  test.each(['cpp', 'java'])('says the same of %s', (language) => {
    expect(page).toContain(librariesOf(language)?.note);
  });
});
