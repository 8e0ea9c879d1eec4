import { type WritingRole, writingRoles } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { prompts } from './prompts.ts';

const roles = Object.keys(writingRoles) as WritingRole[];

test.each(roles)('%s has two prompts at least', (role) => {
  expect(prompts.filter((prompt) => prompt.role === role).length).toBeGreaterThanOrEqual(2);
});

test('no id, no title and no text is there twice', () => {
  for (const field of ['id', 'title', 'text'] as const)
    expect(new Set(prompts.map((prompt) => prompt[field])).size).toBe(prompts.length);
});

test.each(prompts.map((one) => [one.id, one] as const))(
  '%s is told in two paragraphs, and is checked by six to eight points, each once',
  (_, { text, checklist }) => {
    expect(text.split('\n\n')).toHaveLength(2);
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThan(80);
    expect(words).toBeLessThan(160);
    expect(checklist.length).toBeGreaterThanOrEqual(6);
    expect(checklist.length).toBeLessThanOrEqual(8);
    expect(new Set(checklist).size).toBe(checklist.length);
    for (const point of checklist) {
      expect(point).toMatch(/^[A-Z“]/);
      expect(point).not.toMatch(/[.?!]$/);
    }
  },
);
