import path from 'node:path';
import { viteProgram } from '../start/build-web.ts';
import { checkPort } from '../start/check-port.ts';
import { runSystem } from '../start/run-system.ts';
import { readStartEnv, root } from '../start/start-env.ts';
import { onChange } from './on-change.ts';

/** Vite does not know that it must not outlive us. */
const endWithUs = 'data:text/javascript,process.once("disconnect",()=>process.exit(1))';

/**
 * `npm run dev`: api and worker start again when a file of theirs changes; Vite serves the web app
 * on PORT + 1, replaces changed modules in place and hands /api on.
 */
export async function runDevCommand(): Promise<number> {
  const env = readStartEnv(process.env);
  const log = (message: string) => console.log(message);
  const webPort = env.PORT + 1;
  const webOrigin = `http://127.0.0.1:${webPort}`;
  process.env.PUBLIC_URL ||= webOrigin;
  await runSystem({
    env,
    log,
    async prepareWeb() {
      await checkPort('127.0.0.1', webPort);
      return undefined;
    },
    beside({ api, worker, start }) {
      const shared = ['packages', env.PROBLEMS_DIR];
      onChange(['apps/api/src', ...shared], () => api.restart());
      onChange(['apps/worker/src', ...shared], () => worker.restart());
      log(`The web app with hot reload is at ${webOrigin}; logs are in ${env.DATA_DIR}/logs`);
      const vite = [viteProgram(), path.join(root, 'apps', 'web'), '--host', '127.0.0.1'];
      return [
        start(
          'web',
          ['--import', endWithUs, ...vite, '--port', String(webPort), '--strictPort'],
          () => ({
            API_ORIGIN: `http://127.0.0.1:${env.PORT}`,
          }),
        ),
      ];
    },
  });
  return 0;
}
