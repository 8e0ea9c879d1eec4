import type { Preset, PresetSection, SectionKind, SectionSettings } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import {
  addSection,
  afterChange,
  allErrorsShown,
  beginCustomForm,
  type CustomForm,
  kindsToAdd,
  noErrorsShown,
  readCustomForm,
  visibleErrors,
} from './custom-set-up.ts';

const preset: Preset = {
  id: 'custom',
  name: 'Custom',
  summary: '',
  group: 'one-kind',
  sections: [
    { kind: 'coding', minutes: 60 },
    { kind: 'approach', minutes: 10 },
  ],
  difficulties: ['medium', 'hard'],
  topics: [],
  levels: null,
  problems: [],
  proposes: { editorMode: null, environment: null, language: null },
  timeoutRule: 'strict',
  editorMode: null,
  environment: null,
  language: null,
  provenance: null,
  customisable: true,
  fullScreen: false,
  pasteBlocked: false,
};
const begun = beginCustomForm(preset);
const read = (part: Partial<CustomForm>) => readCustomForm({ ...begun, ...part }, () => 'hard');
const sections = (...of: [SectionKind, string][]) => ({
  sections: of.map(([kind, minutes]) => ({ kind, minutes })),
});

describe('a custom set-up', () => {
  test('begins with the proposals of the preset', () => {
    expect(read({}).value).toEqual({
      custom: {
        sections: [
          { kind: 'coding', minutes: 60 },
          { kind: 'approach', minutes: 10 },
        ],
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

  test('has problems only where there is coding, and then none to choose', () => {
    const form = { ...sections(['questions', '30']), problems: 'chosen', chosen: [null] } as const;
    expect(read({ ...form, chosen: [...form.chosen], topics: ['Trees'] }).value).toEqual({
      custom: expect.objectContaining({
        sections: [{ kind: 'questions', minutes: 30 }],
        difficulties: [],
        topics: [],
      }),
    });
  });

  const whole = 'Whole minutes from 5 to 180.';
  test.each<[string, Partial<CustomForm>, string]>([
    ['too short a section', sections(['coding', '4']), whole],
    ['too long a section', sections(['coding', '181']), whole],
    ['half a minute', sections(['coding', '7.5']), whole],
    ['nothing', sections(['coding', ' ']), whole],
    ['words', sections(['coding', 'an hour']), whole],
    ['half a day', sections(['writing', '0.5']), 'Whole days from 1 to 30.'],
    ['more than a month', sections(['writing', '31']), 'Whole days from 1 to 30.'],
    [
      'too little in all',
      sections(['coding', '10'], ['approach', '5']),
      '15 minutes in all; 20 to 180 are possible.',
    ],
    [
      'too much in all',
      sections(['coding', '175'], ['approach', '10']),
      '185 minutes in all; 20 to 180 are possible.',
    ],
    ['nothing at all', sections(), '0 minutes in all; 20 to 180 are possible.'],
    [
      'approach before coding',
      sections(['approach', '10'], ['work-style', '10'], ['coding', '60']),
      'Approach comes after coding: move it down.',
    ],
    [
      'approach alone',
      sections(['approach', '30']),
      'Approach explains code: add coding, or remove it.',
    ],
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
    expect([...Object.values(errors.minutes), errors.sections, errors.problems]).toContain(message);
  });

  test('what is set of a section stays with it', () => {
    const settings: SectionSettings<'questions'> = { draw: { product: 3 } };
    const form = { sections: [{ kind: 'questions' as const, minutes: '30', settings }] };
    expect(read(form).value?.custom.sections).toEqual([
      { kind: 'questions', minutes: 30, settings },
    ]);
  });

  test('one problem with levels is of no difficulty and no topic', () => {
    const { custom } = read({ problems: 'levels', levels: 'some', topics: ['Trees'] }).value ?? {};
    expect(custom).toMatchObject({
      ...{ difficulties: ['medium'], topics: [], levels: { least: 3, most: 6 } },
    });
  });

  test('a paper has days, alone', () => {
    expect(read(sections(['writing', '3'])).value?.custom.sections).toEqual([
      { kind: 'writing', minutes: 3 * 24 * 60 },
    ]);
    const beside = read(sections(['writing', '3'], ['work-style', '20']));
    expect(beside.errors.sections).toMatch(/stands alone/);
    expect(beside.value).toBeNull();
  });

  test('begins with what is kept, whatever that is', () => {
    const kept: Preset = {
      ...preset,
      sections: [
        { kind: 'coding', minutes: 45 },
        { kind: 'work-style', minutes: 20, settings: { items: 25 } },
      ] as unknown as PresetSection[],
      difficulties: ['medium'],
      levels: { least: 3, most: 6 },
      pasteBlocked: true,
    };
    const { custom } = readCustomForm(beginCustomForm(kept), () => 'hard').value ?? {};
    const { sections: of, difficulties, levels, timeoutRule, pasteBlocked } = kept;
    expect(custom).toMatchObject({ sections: of, difficulties, levels, timeoutRule, pasteBlocked });
    const paper: Preset = { ...preset, sections: [{ kind: 'writing', minutes: 7200 }] };
    expect(beginCustomForm({ ...paper, difficulties: [] }).sections[0]?.minutes).toBe('5');
  });

  test.each([
    ['the least', ['coding', '20']],
    ['the most', ['coding', '180']],
  ] as const)('takes %s', (_name, section) => {
    expect(read(sections([...section])).value).not.toBeNull();
  });

  test('each kind may be added once', () => {
    const two = sections(['coding', '60'], ['questions', '15']).sections;
    const built = ['coding', 'questions', 'work-style'] as const;
    expect(kindsToAdd(two, built)).toEqual(['work-style']);
    const added = addSection(two, 'work-style');
    expect(added.at(-1)).toEqual({ kind: 'work-style', minutes: '10', settings: { items: 30 } });
    expect(kindsToAdd(added, built)).toEqual([]);
  });

  test('begins with the problems that were kept, unless others were chosen on the way', () => {
    const kept: Preset = { ...preset, problems: ['a', 'b'] };
    expect(readCustomForm(beginCustomForm(kept), () => 'easy').value).toMatchObject({
      problems: ['a', 'b'],
    });
    expect(beginCustomForm(kept, ['c'])).toMatchObject({ problems: 'chosen', chosen: ['c'] });
  });

  test('chosen problems bring their difficulties and leave the topics out', () => {
    const form = { ...beginCustomForm(preset, ['a']), topics: ['Trees'] };
    expect(readCustomForm(form, () => 'hard').value).toMatchObject({
      custom: { difficulties: ['hard'], topics: [] },
      problems: ['a'],
    });
  });

  test.each<[string, Partial<CustomForm>, object]>([
    [
      'minutes that were changed, beside an open choice',
      { ...sections(['coding', '25']), problems: 'chosen', chosen: [null] },
      { sections: [{ kind: 'coding', minutes: 25 }], difficulties: ['medium', 'hard'] },
    ],
    [
      'half a choice, beside no minutes',
      { ...sections(['coding', '']), problems: 'chosen', chosen: ['a', null] },
      { sections: [{ kind: 'coding', minutes: 60 }], difficulties: ['hard'] },
    ],
  ])('the head shows %s', (_name, part, plan) => {
    expect(read(part)).toMatchObject({ value: null, plan });
  });

  test.each([
    [
      'is no problem of the bank any more',
      () => undefined,
      'Problem 1 is not here any more. Choose another.',
    ],
    ['is there', () => 'hard' as const, null],
    ['may be there, as the bank is not known yet', null, null],
  ])('a chosen problem that %s', (_name, difficultyOf, error) => {
    const form: CustomForm = { ...begun, problems: 'chosen', chosen: ['a', 'b'] };
    const { errors, value } = readCustomForm(form, difficultyOf);
    expect(visibleErrors(errors, form, noErrorsShown).problems).toBe(error);
    expect(value === null).toBe(error !== null);
  });

  test('an error is shown when its field is left, and not while it is changed', () => {
    const show = (part: Partial<CustomForm>, shown = noErrorsShown) => {
      const { minutes, problems } = visibleErrors(read(part).errors, { ...begun, ...part }, shown);
      return [...Object.keys(minutes), ...(problems === null ? [] : ['problems'])];
    };
    const bad = sections(['coding', '4'], ['approach', 'x']);
    const open: Partial<CustomForm> = { problems: 'chosen', chosen: [null, 'a'] };
    expect(show({ ...bad, ...open })).toEqual([]);
    expect(show(bad, new Set(['coding'] as const))).toEqual(['coding']);
    expect(show({ ...bad, ...open }, allErrorsShown)).toEqual(['coding', 'approach', 'problems']);
    const typed = afterChange(
      allErrorsShown,
      { ...begun, ...bad },
      sections(['coding', '4x'], ['approach', 'x']),
    );
    expect(show(bad, typed)).toEqual(['approach']);
    expect(show(open, afterChange(allErrorsShown, begun, { problems: 'chosen' }))).toEqual([]);
    expect(show({ problems: 'chosen', chosen: ['a', 'a'] })).toEqual(['problems']);
  });
});
