import { expect, test } from 'vitest';
import { sayOfSection } from './section-words.ts';

test.each([
  ['Coding', 'Finish coding', 'Keep coding'],
  ['Document', 'Finish document', 'Keep working'],
  ['SQL', 'Finish SQL', 'Keep working'],
  ['Python', 'Finish Python', 'Keep working'],
])('%s: %s, or %s', (name, finish, keep) => {
  expect(sayOfSection(name)).toMatchObject({ finish, keep });
});
