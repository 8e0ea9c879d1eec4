import type { Language } from '@dryrun/judge';
import { type CodeSandbox, runtimes } from '@dryrun/sandbox';

/** The languages whose smoke program has just passed. */
export async function offered(sandbox: CodeSandbox): Promise<Language[]> {
  const languages = await sandbox.languages();
  return languages.filter(({ available }) => available).map(({ id }) => id);
}

/** The languages of which nothing is missing here: nothing is started to know them. */
export function notMissing(sandbox: CodeSandbox): Language[] {
  const missing = sandbox.missing();
  return runtimes.map(({ id }) => id).filter((id) => !missing.has(id));
}
