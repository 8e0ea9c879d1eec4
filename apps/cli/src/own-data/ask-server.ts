import { StartUpError } from '@dryrun/db';
import type { StartEnv } from '../start/start-env.ts';

/**
 * Asks the Dry Run that runs here for what is its one owner's.
 *
 * @throws StartUpError with what the server says, or `not-running`
 */
export async function askServer(
  env: StartEnv,
  path: string,
  request: RequestInit = {},
): Promise<Response> {
  const host = ['0.0.0.0', '::'].includes(env.HOST) ? '127.0.0.1' : env.HOST;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${env.PORT}`;
  const response = await fetch(`${url}/api/own-data${path}`, {
    ...request,
    headers: { origin: url },
  }).catch(() => null);
  if (response === null) {
    throw new StartUpError(
      'not-running',
      `Nothing answers at ${url}. Start Dry Run first: npm start. If it has another port, say so: PORT=… npm run …`,
    );
  }
  if (response.ok) return response;
  if (response.status === 401) {
    throw new StartUpError(
      'several-owners',
      'This Dry Run has several people, so it does not know whose data is meant. Use Settings, Your data, in the browser.',
    );
  }
  const said = (await response.json().catch(() => null)) as { message?: string } | null;
  throw new StartUpError('refused', said?.message ?? `The server answered ${response.status}.`);
}
