import type { CodeSandbox, LanguageStatus } from '@dryrun/sandbox';

type Offering = Pick<CodeSandbox, 'languages' | 'missing'>;

const reason = 'It is left out here: the setting LANGUAGES names others.';

/**
 * What is offered of the languages that a sandbox can run. One that is left out is neither started nor
 * looked for; a program that was sent in it before is judged all the same.
 *
 * @param chosen ids of languages; all when undefined
 */
export function leaveOut(sandbox: Offering, chosen: readonly string[] | undefined): Offering {
  if (chosen === undefined) return sandbox;
  return {
    async languages(options) {
      const languages = await sandbox.languages(options);
      const ids = languages.map(({ id }) => id);
      const unknown = chosen.filter((id) => !ids.includes(id));
      if (unknown.length > 0)
        throw new Error(`LANGUAGES names ${unknown.join(', ')}; there are ${ids.join(', ')}.`);
      return languages.map((language): LanguageStatus => {
        if (chosen.includes(language.id)) return language;
        const { id, displayName, versionLabel, fileName } = language;
        return { id, displayName, versionLabel, fileName, available: false, reason };
      });
    },
    missing: () => new Map([...sandbox.missing()].filter(([id]) => chosen.includes(id))),
  };
}
