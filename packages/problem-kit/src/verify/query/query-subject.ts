import type { SingleTest } from '@dryrun/judge';
import type { CheckedDataSetGroups } from '../../define/query-definition-schema.ts';
import { hiddenQueryTests, querySampleTests, readDataSetGroups } from '../../load/data-sets.ts';
import { type QueryPackage, readQueryPackage } from '../../load/read-package.ts';
import { readSubmissions, type Submission } from '../../load/submissions.ts';

/** A package of SQL with all that is verified of it. */
export type QuerySubject = {
  pack: QueryPackage;
  groups: CheckedDataSetGroups;
  samples: readonly SingleTest[];
  hidden: readonly SingleTest[];
  submissions: readonly Submission[];
  /** Sentences about files under submissions/ that belong to nothing. */
  strangers: readonly string[];
};

/** @throws ProblemPackageError when it cannot be read or its data sets not be made. */
export async function readQuerySubject(directory: string): Promise<QuerySubject> {
  const [pack, groups, { submissions, strangers }] = await Promise.all([
    readQueryPackage(directory),
    readDataSetGroups(directory),
    readSubmissions(directory),
  ]);
  const hidden = await hiddenQueryTests(pack, groups);
  return { pack, groups, samples: querySampleTests(pack), hidden, submissions, strangers };
}
