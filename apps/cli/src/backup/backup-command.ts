import { readFileSync } from 'node:fs';
import path from 'node:path';
import { backUp, hasEmbeddedData, StartUpError, useEmbeddedPostgres } from '@dryrun/db';
import { readStartEnv } from '../start/start-env.ts';
import { fileFrom } from './file-from.ts';

/** `npm run backup -- FILE`: everything up to this moment, while people work. */
export async function runBackupCommand(argv: string[]): Promise<number> {
  const file = fileFrom(argv);
  if (file === undefined) {
    console.error('Usage: npm run backup -- FILE');
    return 2;
  }
  const env = readStartEnv(process.env);
  const secret = secretOf(env.DATA_DIR);
  const write = (url: string) => backUp(url, file, secret);
  if (!env.DATABASE_URL && !hasEmbeddedData(env.DATA_DIR)) {
    throw new StartUpError(
      'nothing-to-back-up',
      `There is no data in ${env.DATA_DIR}. Name the folder with DATA_DIR=… npm run backup -- FILE`,
    );
  }
  const rows = await (env.DATABASE_URL
    ? write(env.DATABASE_URL)
    : useEmbeddedPostgres(env.DATA_DIR, ({ url }) => write(url)));
  console.log(`Wrote ${rows} rows to ${file}. Keep it as you keep a password: sessions are in it.`);
  return 0;
}

function secretOf(dataDir: string): string | null {
  try {
    return readFileSync(path.join(dataDir, 'secret'), 'utf8').trim();
  } catch {
    return null; // given as AUTH_SECRET
  }
}
