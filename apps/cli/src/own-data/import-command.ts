import { createReadStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { StartUpError } from '@dryrun/db';
import { fileFrom } from '../backup/file-from.ts';
import { readStartEnv } from '../start/start-env.ts';
import { askServer } from './ask-server.ts';

/** By table. */
type Outcome = Record<string, { inFile: number; added: number }>;

/**
 * `npm run import -- FILE [--look]`: adds what an export holds to what is here, all of it or nothing; with
 * `--look` it only says what that would be.
 */
export async function runImportCommand(argv: string[]): Promise<number> {
  const file = fileFrom(argv);
  if (file === undefined) {
    console.error('Usage: npm run import -- FILE [--look]');
    return 2;
  }
  if (!existsSync(file)) throw new StartUpError('import-missing', `There is no ${file}.`);
  const look = argv.includes('--look');
  const response = await askServer(readStartEnv(process.env), `/import${look ? '?look' : ''}`, {
    method: 'POST',
    body: Readable.toWeb(createReadStream(file)) as RequestInit['body'],
    duplex: 'half',
  } as RequestInit);
  const outcome = (await response.json()) as Outcome;
  const tables = Object.entries(outcome).filter(([, { inFile }]) => inFile > 0);
  for (const [table, { inFile, added }] of tables)
    console.log(`${table}: ${inFile} in the file, ${added} ${look ? 'would be added' : 'added'}`);
  if (tables.every(([, { added }]) => added === 0)) console.log('All of it is here already.');
  return 0;
}
