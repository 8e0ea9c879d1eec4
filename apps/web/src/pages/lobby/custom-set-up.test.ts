import type { Preset } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import {
  afterChange,
  allErrorsShown,
  beginCustomForm,
  type CustomForm,
  noErrorsShown,
  readCustomForm,
  visibleErrors,
} from './custom-set-up.ts';

const preset: Preset = {
  id: 'custom',
  name: 'Custom',
  summary: '',
  sections: [
    { kind: 'coding', minutes: 60 },
    { kind: 'approach', minutes: 10 },
  ],
  difficulties: ['medium', 'hard'],
  topics: [],
  levels: null,
  proposes: { editorMode: null, language: null },
  timeoutRule: 'strict',
  editorMode: null,
  environment: null,
  language: null,
  provenance: null,
  customisable: true,
  fullScreen: false,
  pasteBlocked: false,
};
const begun = beginCustomForm(preset, []);
const read = (part: Partial<CustomForm>) =>
  readCustomForm({ ...begun, ...part }, preset, () => 'hard');

describe('a custom set-up', () => {
  test('begins with the proposals of the preset', () => {
    expect(read({}).value).toEqual({
      custom: {
        codingMinutes: 60,
        approachMinutes: 10,
        difficulties: ['medium', 'hard'],
        topics: [],
        timeoutRule: 'strict',
        fullScreen: false,
        pasteBlocked: false,
      },
    });
  });

  test('may be as strict as one likes', () => {
    const strict = { fullScreen: true, pasteBlocked: true };
    expect(read(strict).value?.custom).toMatchObject(strict);
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
    expect(readCustomForm(form, preset, () => 'hard').value).toMatchObject({
      custom: { difficulties: ['hard'], topics: [] },
      problems: ['a'],
    });
  });

  test.each<[string, Partial<CustomForm>, object]>([
    [
      'minutes that were changed, beside an open choice',
      { codingMinutes: '25', problems: 'chosen', chosen: [null] },
      { codingMinutes: 25, approachMinutes: 10, difficulties: ['medium', 'hard'] },
    ],
    [
      'half a choice, beside no minutes',
      { codingMinutes: '', problems: 'chosen', chosen: ['a', null] },
      { codingMinutes: 60, difficulties: ['hard'] },
    ],
  ])('the head shows %s', (_name, part, plan) => {
    expect(read(part)).toMatchObject({ value: null, plan });
  });

  test('an error is shown when its field is left, and not while it is changed', () => {
    const show = (part: Partial<CustomForm>, shown = noErrorsShown) =>
      Object.entries(visibleErrors(read(part).errors, { ...begun, ...part }, shown))
        .filter(([, error]) => error !== null)
        .map(([field]) => field);
    const bad = { codingMinutes: '4', approachMinutes: 'x' };
    const open: Partial<CustomForm> = { problems: 'chosen', chosen: [null, 'a'] };
    expect(show({ ...bad, ...open })).toEqual([]);
    expect(show(bad, new Set(['codingMinutes'] as const))).toEqual(['codingMinutes']);
    expect(show({ ...bad, ...open }, allErrorsShown)).toEqual([
      'codingMinutes',
      'approachMinutes',
      'problems',
    ]);
    expect(show(bad, afterChange(allErrorsShown, { codingMinutes: '4' }))).toEqual([
      'approachMinutes',
    ]);
    expect(show(open, afterChange(allErrorsShown, { problems: 'chosen' }))).toEqual([]);
    expect(show({ problems: 'chosen', chosen: ['a', 'a'] })).toEqual(['problems']);
  });
});
