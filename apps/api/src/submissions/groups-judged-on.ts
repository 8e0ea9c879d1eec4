import { ProblemPackageError } from '@dryrun/problem-kit';
import type { Deps } from '../context.ts';

/** What a test probes, and how many inputs it has if it is a sweep. */
export type GroupJudgedOn = { group: string; inputs: number | null };

/**
 * What each of the tests that a run was judged on probes; none when the package was changed or taken
 * away since. Null for `version` means the package as it is now. Whether the tests are unlocked is for
 * the caller to know.
 */
export async function groupsJudgedOn(
  deps: Pick<Deps, 'hiddenGroups' | 'log'>,
  slug: string,
  version: string | null,
): Promise<readonly GroupJudgedOn[]> {
  try {
    const hidden = await deps.hiddenGroups(slug);
    if (version !== null && hidden.version !== version) return [];
    return hidden.groups.map((group, index) => ({ group, inputs: hidden.inputs[index] ?? null }));
  } catch (error) {
    if (!(error instanceof ProblemPackageError)) throw error;
    deps.log.warn({ slug, err: error }, 'a submission is shown without the groups of its tests');
    return [];
  }
}
