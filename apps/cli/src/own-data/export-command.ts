import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StartUpError } from '@dryrun/db';
import { fileFrom } from '../backup/file-from.ts';
import { readStartEnv } from '../start/start-env.ts';
import { askServer } from './ask-server.ts';

/** `npm run export -- [FILE] [--replace]`: everything that is one's own as one ZIP, as Settings gives it. */
export async function runExportCommand(argv: string[]): Promise<number> {
  const day = new Date().toISOString().slice(0, 10);
  const file = fileFrom(argv, `dry-run ${day}.zip`);
  if (file === undefined) {
    console.error('Usage: npm run export -- [FILE] [--replace]');
    return 2;
  }
  if (existsSync(file) && !argv.includes('--replace')) {
    throw new StartUpError(
      'export-exists',
      `There is a ${file} already. Name another file, or say so: npm run export -- FILE --replace`,
    );
  }
  const response = await askServer(readStartEnv(process.env), '/export.zip');
  const part = `${file}.part`;
  try {
    const { body } = response;
    if (body === null) throw new Error('The server sent nothing.');
    await pipeline(Readable.fromWeb(body), createWriteStream(part, { mode: 0o600 }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  const { size } = await stat(file);
  console.log(`Wrote ${file}, ${size} bytes. What is in it: docs/export.md.`);
  return 0;
}
