import type { Preset } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { beginCustomForm, type CustomForm, readCustomForm } from './custom-set-up.ts';

const preset: Preset = {
  id: 'custom',
  name: 'Custom',
  summary: '',
  sections: [
    { kind: 'coding', minutes: 60 },
    { kind: 'approach', minutes: 10 },
  ],
  difficulties: ['medium', 'hard'],
  timeoutRule: 'strict',
  editorMode: null,
  environment: null,
  customisable: true,
};
const begun = beginCustomForm(preset, []);
const read = (part: Partial<CustomForm>) => readCustomForm({ ...begun, ...part }, () => 'hard');

describe('a custom set-up', () => {
  test('begins with the proposals of the preset', () => {
    expect(read({}).value).toEqual({
      custom: {
        codingMinutes: 60,
        approachMinutes: 10,
        difficulties: ['medium', 'hard'],
        topics: [],
        timeoutRule: 'strict',
      },
    });
  });

  test.each<[string, Partial<CustomForm>, string]>([
    ['too short', { codingMinutes: '4' }, 'Whole minutes from 5 to 180.'],
    ['too long', { codingMinutes: '181' }, 'Whole minutes from 5 to 180.'],
    ['half a minute', { codingMinutes: '7.5' }, 'Whole minutes from 5 to 180.'],
    ['nothing', { approachMinutes: ' ' }, 'Whole minutes from 0 to 60.'],
    [
      'an open choice',
      { problems: 'chosen', chosen: ['a', null] },
      'Choose problem 2, or have all of them drawn.',
    ],
    [
      'one problem twice',
      { problems: 'chosen', chosen: ['a', 'a'] },
      'Problem 2 is chosen twice. Choose another.',
    ],
  ])('refuses %s', (_name, part, message) => {
    const { errors, value } = read(part);
    expect(value).toBeNull();
    expect(Object.values(errors)).toContain(message);
  });

  test('chosen problems bring their difficulties and leave the topics out', () => {
    const form = { ...beginCustomForm(preset, ['a']), topics: ['Trees'] };
    expect(readCustomForm(form, () => 'hard').value).toMatchObject({
      custom: { difficulties: ['hard'], topics: [] },
      problems: ['a'],
    });
  });
});
