import { type CodeSandbox, type LanguageStatus, runtimes } from '@dryrun/sandbox';

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
      const offered = await sandbox.languages({ ...options, only: chosen });
      return runtimes.map(
        ({ id, displayName, versionLabel, fileName }): LanguageStatus =>
          offered.find((one) => one.id === id) ??
          ({ id, displayName, versionLabel, fileName, available: false, reason } as const),
      );
    },
    missing: () => new Map([...sandbox.missing()].filter(([id]) => chosen.includes(id))),
  };
}
