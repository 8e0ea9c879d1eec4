import { watch } from 'node:fs';
import path from 'node:path';
import { root } from '../start/start-env.ts';

/** An editor that saves, or a checkout, touches many files in one go. */
const SETTLE_MS = 150;

/** Calls `listener` after source files in these folders have changed and things are quiet again. */
export function onChange(folders: string[], listener: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of folders) {
    watch(path.resolve(root, folder), { recursive: true, persistent: false }, (_, file) => {
      if (!file || !/\.(ts|sql|md|json)$/.test(file) || /node_modules|\.test\.ts$/.test(file))
        return;
      clearTimeout(timer);
      timer = setTimeout(listener, SETTLE_MS);
    });
  }
}
