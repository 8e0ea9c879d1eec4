import type { Preset } from '@dryrun/contract';
import type { Catalogue } from '@dryrun/problem-kit';

/**
 * Looks for the problems that presets of the file name: without this each candidate would be told.
 *
 * @throws an error that names the file, and each preset with the problem that the bank lacks
 */
export function checkChosenProblems(
  presets: readonly Preset[],
  file: string | undefined,
  catalogue: Pick<Catalogue, 'list'>,
): void {
  const known = new Set(catalogue.list().map(({ slug }) => slug));
  const faults = presets.flatMap((preset) =>
    chosenBy(preset)
      .filter((slug) => !known.has(slug))
      .map((slug) => `${preset.id} names the problem "${slug}"`),
  );
  if (faults.length === 0) return;
  throw new Error(
    `The file of presets (PRESETS_FILE=${file}) names what is not in the bank: ${faults.join('; ')}.`,
  );
}

function chosenBy({ problems, sections }: Preset): string[] {
  return [...problems, ...sections.flatMap(({ settings }) => namedIn(settings))];
}

/** A preset as those see it who must not know its problems before the start: that there are some, at most. */
export function withoutChosenProblems(preset: Preset): Preset {
  if (chosenBy(preset).length === 0) return preset;
  const sections = preset.sections.map((section) =>
    namedIn(section.settings).length === 0
      ? section
      : { ...section, settings: { ...section.settings, problems: undefined } },
  ) as Preset['sections'];
  return {
    ...preset,
    problems: [],
    sections,
    ...(preset.problems.length > 0 && { problemsHidden: true as const }),
  };
}

function namedIn(settings: object | undefined): string[] {
  return settings !== undefined && 'problems' in settings && Array.isArray(settings.problems)
    ? settings.problems
    : [];
}
