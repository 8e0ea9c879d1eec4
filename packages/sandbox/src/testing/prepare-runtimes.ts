// Run directly: makes what the workers that tests start keep on disk. In vitest the same sources
// read a little different, and a snapshot made there has another name.
import { prepareRuntimes } from '../parent/create-sandbox.ts';

await prepareRuntimes();
