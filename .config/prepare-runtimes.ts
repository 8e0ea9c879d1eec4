// Run directly: makes what runtimes keep on disk, before tests that would each make their own. Where it
// cannot be made, the tests of that language say why.
import { prepareRuntimes } from '@dryrun/sandbox';

await prepareRuntimes().catch(() => {});
