import type { Language } from '@dryrun/judge';
import type { CodeSandbox } from '@dryrun/sandbox';

/** The languages whose smoke program has just passed. */
export async function offered(sandbox: CodeSandbox): Promise<Language[]> {
  const languages = await sandbox.languages();
  return languages.filter(({ available }) => available).map(({ id }) => id);
}
