/** Run by `npm start` before anything else: says on stderr what is wrong with PRESETS_FILE. */
import { loadPresets } from './presets.ts';

try {
  await loadPresets(process.env.PRESETS_FILE);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
