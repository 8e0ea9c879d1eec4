import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts the files of a folder into another, those that are not there yet. Nobody writes into them, so
 * each is one file under two names; on another disk it is a copy.
 */
export function lendFiles(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  const there = new Set(readdirSync(to));
  for (const name of readdirSync(from)) {
    if (there.has(name)) continue;
    const file = path.join(from, name);
    try {
      linkSync(file, path.join(to, name));
    } catch {
      copyFileSync(file, path.join(to, name));
    }
  }
}
