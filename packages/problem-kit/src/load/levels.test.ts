import { fileURLToPath } from 'node:url';
import { casesOf, levelOf, splitInput } from '@dryrun/judge';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from './catalogue.ts';
import { loadHelp } from './help.ts';
import { loadHiddenGroups } from './hidden-groups.ts';
import { judgingDataUpTo, loadJudgingData } from './judging-data.ts';

const bank = fileURLToPath(new URL('../../../../problems/', import.meta.url));
const catalogue = await loadCatalogue(bank);
const withLevels = catalogue.list().filter(({ levelCount }) => levelCount > 1);

const countAt = (levels: readonly number[], level: number) =>
  levels.filter((one) => one <= level).length;

it('a problem without levels is told whole, whatever level is asked for', () => {
  const problem = catalogue.get('map-room');
  expect(problem).toMatchObject({ level: 1, levelCount: 1, levels: [{ addedCode: {} }] });
  expect(catalogue.get('map-room', 4)).toBe(problem);
});

describe.each(withLevels.map(({ slug, levelCount }) => ({ slug, levelCount })))(
  '$slug',
  async ({ slug, levelCount }) => {
    const data = await loadJudgingData(bank, slug);
    const groups = await loadHiddenGroups(bank, slug);
    const { hintLevels } = await loadHelp(bank, slug);
    const whole = catalogue.get(slug, Number.POSITIVE_INFINITY);
    const levels = Array.from({ length: levelCount }, (_, at) => at + 1);

    it('is listed as at its first level', () => {
      expect(catalogue.list().find((one) => one.slug === slug)).toBe(catalogue.get(slug));
      expect(catalogue.get(slug)).toBe(catalogue.get(slug, 1));
      expect(whole).toBe(catalogue.get(slug, levelCount));
    });

    it.each(levels)('at level %i nothing of a later one is in any view', (level) => {
      const shown = JSON.stringify(catalogue.get(slug, level));
      // The reference is for the worker's eyes, and asked about own input alone.
      const judged = JSON.stringify({ ...judgingDataUpTo(data, level), reference: null });
      const later = whole?.levels.slice(level) ?? [];
      const methods = later.flatMap((one) => one.methods);
      const named = (text: string) =>
        methods.filter((method) => new RegExp(`[\`"\\s]${method}[\`"(]`).test(text));
      expect({ shown: named(shown), judged: named(judged) }).toEqual({ shown: [], judged: [] });
      const texts = [
        ...later.map(({ statement }) => statement.trim()),
        ...(whole?.samples ?? []).filter((one) => one.level > level).map((one) => one.explanation),
      ].map((text) => JSON.stringify(text).slice(1, -1));
      expect(texts.filter((text) => shown.includes(text))).toEqual([]);
    });

    it.each(levels)('at level %i its tests are those that come first', (level) => {
      const view = catalogue.get(slug, level);
      const upTo = judgingDataUpTo(data, level);
      expect(upTo.hidden).toEqual(data.hidden.slice(0, upTo.hidden.length));
      expect(view?.hiddenTestCount).toBe(upTo.hidden.length);
      expect(countAt(groups.levels, level)).toBe(upTo.hidden.length);
      expect(view?.levels.at(-1)?.hiddenTestCount).toBe(
        data.hidden.filter((test) => levelOf(test) === level).length,
      );
      expect(view?.samples.some((sample) => sample.level === level)).toBe(true);
      expect(hintLevels).toContain(level);
    });

    it.each(levels.slice(1))('the code added at level %i is what the starter gains', (level) => {
      const before = catalogue.get(slug, level - 1)?.starterCode ?? {};
      const { starterCode = {}, levels: told = [] } = catalogue.get(slug, level) ?? {};
      for (const [language, code] of Object.entries(starterCode)) {
        const added = told.at(-1)?.addedCode[language] ?? '';
        expect(added).not.toBe('');
        expect(code.replace(`\n${added}`, '')).toBe(before[language]);
      }
    });

    it('tests call only what there is at their level', () => {
      for (const test of [...data.samples, ...data.hidden]) {
        const methods = whole?.levels.slice(0, levelOf(test)).flatMap((one) => one.methods) ?? [];
        const called = casesOf(test).flatMap(({ input }) =>
          splitInput(input).calls.map(([method]) => String(method)),
        );
        expect(called.filter((method) => !methods.includes(method))).toEqual([]);
      }
    });
  },
);
