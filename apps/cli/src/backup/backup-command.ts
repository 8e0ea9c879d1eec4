import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { backUp, hasEmbeddedData, StartUpError, useEmbeddedPostgres } from '@dryrun/db';
import { readStartEnv } from '../start/start-env.ts';
import { fileFrom } from './file-from.ts';

/** `npm run backup -- [FILE] [--replace]`: everything up to this moment, while people work. */
export async function runBackupCommand(argv: string[]): Promise<number> {
  const file = fileFrom(argv, `dry-run-${minuteOf(new Date())}.backup`);
  if (file === undefined) {
    console.error('Usage: npm run backup -- [FILE] [--replace]');
    return 2;
  }
  if (existsSync(file) && !argv.includes('--replace')) {
    throw new StartUpError(
      'backup-exists',
      `There is a ${file} already, and it may be the only good backup. Name another file, or say so: npm run backup -- ${file} --replace`,
    );
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

/** As it is in UTC, for the name of a file: 2026-03-01-0915. */
function minuteOf(moment: Date): string {
  return moment.toISOString().slice(0, 16).replace('T', '-').replace(':', '');
}

function secretOf(dataDir: string): string | null {
  try {
    return readFileSync(path.join(dataDir, 'secret'), 'utf8').trim();
  } catch {
    return null; // given as AUTH_SECRET
  }
}
