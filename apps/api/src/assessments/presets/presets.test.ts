import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Preset, PresetSchema, timeoutRules } from '@dryrun/contract';
import type { PublicProblem } from '@dryrun/problem-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInPresets } from './built-in-presets.ts';
import { checkChosenProblems, withoutChosenProblems } from './check-chosen-problems.ts';
import { loadPresets } from './presets.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dryrun-presets-'));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
async function load(text: string) {
  const file = join(folder, `${files++}.json`);
  await writeFile(file, text);
  return loadPresets(file);
}

const week3 = {
  id: 'week-3',
  name: 'Week 3',
  sections: [{ kind: 'coding', minutes: 0.25 }],
  difficulties: ['hard'],
};

const withoutMinutes = ['Full assessment', 'Writing assignment', 'Custom'];

test('built-in presets are as the contract wants them, and say their minutes in their names', () => {
  for (const preset of builtInPresets) {
    expect(PresetSchema.parse(preset)).toEqual(preset);
    const minutes = preset.sections.map((section) => section.minutes);
    const total = minutes.reduce((sum, each) => sum + each, 0);
    // All together, or those of each section.
    if (!withoutMinutes.includes(preset.name))
      expect([String(total), minutes.join('/')]).toContain(preset.name.split(' ').at(-1));
  }
});

describe('where shapes come from', () => {
  const sourced = builtInPresets.filter(({ customisable }) => !customisable);
  const nameOf = (preset: { name: string }) => preset.name.replace(/ [\d/]+$/, '');
  let page: string;
  beforeAll(async () => {
    const root = join(import.meta.dirname, ...Array(5).fill('..'));
    page = await readFile(join(root, 'docs', 'how-this-compares.md'), 'utf8');
  });

  test.each(sourced)('$name says how sure that is, from where, and when it was read', (preset) => {
    const { certainty = '', where = '', date = '' } = preset.provenance ?? {};
    expect(certainty).not.toBe('');
    expect(where.length).toBeGreaterThan(certainty === 'varied' ? 10 : 100);
    expect(date).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });

  test('only what is put together by oneself has no source', () => {
    const without = builtInPresets.filter(({ provenance }) => provenance === null);
    expect(without.map(({ name }) => name)).toEqual(['Custom']);
  });

  test('the page on how this compares has each of them, as sure as it says itself, and no other', () => {
    const [, table = ''] = page.split('| Preset | How sure | What was found |\n|---|---|---|\n');
    const rows = table.split('\n\n')[0]?.split('\n') ?? [];
    const told = rows.flatMap((row) => {
      const [, names = '', certainty] = row.split('|').map((cell) => cell.trim());
      return names.split(', ').map((name) => [name, certainty]);
    });
    expect(told).toEqual(
      sourced.map((preset) => [nameOf(preset), preset.provenance?.certainty ?? null]),
    );
  });

  test('each source of that page is there once, and spoken of', () => {
    const [text = '', list = ''] = page.split('## Sources');
    const listed = [...list.matchAll(/^(\d+)\. /gm)].map(([, number]) => number);
    expect(listed).toEqual(listed.map((_, at) => String(at + 1)));
    const cited = [...text.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, one = '']) => one.split(', '));
    expect([...new Set(cited)].sort()).toEqual(listed.toSorted());
    expect(text).toMatch(/^Read in \w+ 20\d\d/m);
  });
});

test('without a file there are the built-in presets', async () => {
  expect(await loadPresets(undefined)).toBe(builtInPresets);
});

test('the presets of a file come first; minutes may be fractions', async () => {
  const [first, ...rest] = await load(JSON.stringify([week3]));
  expect(first).toEqual({
    ...week3,
    proposes: { editorMode: null, environment: null, language: null },
    problems: [],
    summary: '',
    group: 'own',
    timeoutRule: 'strict',
    topics: [],
    levels: null,
    editorMode: null,
    environment: 'plain',
    language: null,
    provenance: null,
    fullScreen: false,
    pasteBlocked: false,
    customisable: false,
  });
  expect(rest).toEqual(builtInPresets);
});

test.each(timeoutRules)('a preset may choose what counts at the bell: %s', async (timeoutRule) => {
  const [first] = await load(JSON.stringify([{ ...week3, timeoutRule }]));
  expect(first).toMatchObject({ timeoutRule });
});

test('a rule unheard of is refused, and those that there are are named', async () => {
  await expect(load(JSON.stringify([{ ...week3, timeoutRule: 'kind' }]))).rejects.toThrow(
    /0\.timeoutRule: .*strict.*autosave.*best.*editor.*lenient/,
  );
});

test.each([
  ['no JSON', '[{', /cannot be read as JSON/],
  ['no list', '{}', /is not valid\. It must be a list of presets/],
  [
    'zero minutes',
    JSON.stringify([{ ...week3, sections: [{ kind: 'coding', minutes: 0 }] }]),
    /0\.sections\.0\.minutes: /,
  ],
  [
    'approach first',
    JSON.stringify([{ ...week3, sections: [{ kind: 'approach', minutes: 5 }] }]),
    /0\.sections: have one of kind approach without one of kind coding before it/,
  ],
  [
    'the same kind twice',
    JSON.stringify([{ ...week3, sections: [...week3.sections, ...week3.sections] }]),
    /0\.sections: have two of kind coding/,
  ],
  [
    'a setting that its kind does not know',
    JSON.stringify([
      { ...week3, sections: [{ kind: 'coding', minutes: 5, settings: { items: 3 } }] },
    ]),
    /0\.sections\.0\.settings: Unrecognized key: "items"/,
  ],
  [
    'a section of two days',
    JSON.stringify([{ ...week3, sections: [{ kind: 'coding', minutes: 2880 }] }]),
    /0\.sections: have one of kind coding of more than a day/,
  ],
  [
    'coding without problems',
    JSON.stringify([{ ...week3, difficulties: [] }]),
    /0\.difficulties: is a list with one for each problem/,
  ],
  [
    'a provenance without a date',
    JSON.stringify([{ ...week3, provenance: { certainty: 'older', where: 'us' } }]),
    /0\.provenance\.date: /,
  ],
  [
    'a difficulty unheard of',
    JSON.stringify([{ ...week3, difficulties: ['brutal'] }]),
    /0\.difficulties\.0: /,
  ],
  [
    'no sections and no difficulties',
    JSON.stringify([{ id: 'week-3', name: 'Week 3' }]),
    /0\.sections: is a list, as in .*"minutes": 15.*0\.difficulties: is a list with one for each/,
  ],
  [
    'a misspelt field',
    JSON.stringify([{ ...week3, timeOutRule: 'strict' }]),
    /Unrecognized key: "timeOutRule"/,
  ],
  [
    'a strictness unheard of',
    JSON.stringify([{ ...week3, fullScreen: 'yes', pasteBlocked: 1 }]),
    /0\.fullScreen: is true or false; 0\.pasteBlocked: is true or false/,
  ],
  ['an id taken', JSON.stringify([{ ...week3, id: 'classic' }]), /Rename it/],
])('a faulty file is named with its fault: %s', async (_name, text, fault) => {
  await expect(load(text)).rejects.toThrow(fault);
  await expect(load(text)).rejects.toThrow(/PRESETS_FILE=/);
});

const queries = (...problems: string[]) => ({
  sections: [{ kind: 'sql', minutes: 20, settings: { problems } }],
  difficulties: [],
});

describe('problems that a host has chosen', () => {
  const catalogue = { list: () => [{ slug: 'cold-box' } as PublicProblem] };
  test.each([
    ['none', {}, null],
    ['one of the bank', { problems: ['cold-box'] }, null],
    ['one that the bank lacks', { problems: ['warm-box'] }, /\.json.*week-3.*"warm-box"/],
    ['a query of the bank', queries('cold-box', 'cold-box'), null],
    ['a query that it lacks', queries('cold-box', 'warm-box'), /week-3.*"warm-box"/],
  ])('are looked for in the bank: %s', async (_name, more, fault) => {
    const presets = await load(JSON.stringify([{ ...week3, ...more }]));
    const check = () => checkChosenProblems(presets, 'mine.json', catalogue);
    if (fault === null) check();
    else expect(check).toThrow(fault);
  });

  test.each([[{ problems: ['cold-box'] }], [queries('cold-box', 'cold-box')]])(
    'are told to nobody before the start: %j',
    async (more) => {
      const [chosen] = await load(JSON.stringify([{ ...week3, ...more }]));
      const [drawn] = await load(JSON.stringify([{ ...week3, ...more, problems: [] }]));
      const told = withoutChosenProblems(chosen as Preset);
      expect(JSON.stringify(told)).not.toContain('cold-box');
      expect(told).toMatchObject({ id: 'week-3', difficulties: drawn?.difficulties });
      // From the review queue nothing is drawn then, and the lobby says so.
      expect(told.problemsHidden).toBe(chosen?.problems.length ? true : undefined);
    },
  );
});

test('a file that is not there is named', async () => {
  await expect(loadPresets(join(folder, 'none.json'))).rejects.toThrow(/PRESETS_FILE=.*ENOENT/);
});
