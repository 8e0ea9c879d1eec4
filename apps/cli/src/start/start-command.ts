import { buildWeb } from './build-web.ts';
import { runSystem } from './run-system.ts';
import { readStartEnv } from './start-env.ts';

/** `npm start`: everything on one machine, until a signal comes. @returns 0 after a clean stop */
export async function runStartCommand(): Promise<number> {
  const log = (message: string) => console.log(message);
  await runSystem({
    env: readStartEnv(process.env),
    log,
    prepareWeb: () => buildWeb(log),
  });
  return 0;
}
