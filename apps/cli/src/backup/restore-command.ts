import { chmodSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import {
  checkBackupFile,
  restore,
  StartUpError,
  type UsedPostgres,
  useEmbeddedPostgres,
} from '@dryrun/db';
import { readStartEnv, type StartEnv } from '../start/start-env.ts';
import { fileFrom } from './file-from.ts';

/** `npm run restore -- FILE [--yes]`: what a backup holds takes the place of all there is. */
export async function runRestoreCommand(argv: string[]): Promise<number> {
  const file = fileFrom(argv);
  if (file === undefined) {
    console.error('Usage: npm run restore -- FILE [--yes]');
    return 2;
  }
  const env = readStartEnv(process.env);
  // Before anybody is asked, so that the question says what would be put back.
  const backup = await checkBackupFile(file);
  const place = env.DATABASE_URL ? 'the database at DATABASE_URL' : env.DATA_DIR;
  if (!argv.includes('--yes') && !(await confirmed(backup, file, place))) {
    console.log('Nothing was changed.');
    return 1;
  }
  const put = ({ url, supervisor }: UsedPostgres) => putBack(env, file, url, supervisor);
  await (env.DATABASE_URL
    ? put({ url: env.DATABASE_URL, supervisor: undefined })
    : useEmbeddedPostgres(env.DATA_DIR, put));
  return 0;
}

async function putBack(
  env: StartEnv,
  file: string,
  url: string,
  supervisor: number | undefined,
): Promise<void> {
  const { rows, secret } = await restore(url, file);
  if (secret !== null && !env.AUTH_SECRET && !env.DATABASE_URL) {
    const place = path.join(env.DATA_DIR, 'secret');
    writeFileSync(`${place}.new`, secret, { mode: 0o600 });
    chmodSync(`${place}.new`, 0o600);
    renameSync(`${place}.new`, place);
  }
  console.log(`Put back ${rows} rows from ${file}.`);
  if (supervisor !== undefined) {
    // What api and worker remember is of another past.
    process.kill(supervisor, 'SIGUSR2');
    console.log('Dry Run starts its parts again; it is ready in a few seconds.');
  } else if (env.DATABASE_URL) {
    console.log('Start the api and the workers again now.');
  }
}

async function confirmed(
  { madeAt, rows }: Awaited<ReturnType<typeof checkBackupFile>>,
  file: string,
  place: string,
): Promise<boolean> {
  const warning = `This replaces everything in ${place} by what ${file} holds: ${rows} rows of ${madeAt}.`;
  if (!process.stdin.isTTY) {
    throw new StartUpError(
      'not-confirmed',
      `${warning} To do so: npm run restore -- ${file} --yes`,
    );
  }
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question(`${warning} Go on? (yes/no) `);
  asking.close();
  return answer.trim().toLowerCase() === 'yes';
}
