import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { StartUpError } from '@dryrun/db';

/** The processes of a Dry Run that was killed let go of the port within this time. */
const PATIENCE_MS = 1_500;

/**
 * Looks whether we could listen there.
 *
 * @throws StartUpError `port-taken`, `port-forbidden`, `host-unknown`
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const code = await tryListen(host, port);
    if (code === undefined) return;
    if (code === 'EADDRINUSE') {
      if (Date.now() < deadline) {
        await delay(50);
        continue;
      }
      throw new StartUpError(
        'port-taken',
        `Something else listens on port ${port}, perhaps another Dry Run. Stop it, or choose another port: PORT=${port === 65_535 ? port - 1 : port + 1} npm start`,
      );
    }
    if (code === 'EACCES') {
      throw new StartUpError(
        'port-forbidden',
        `You may not listen on port ${port}. Choose one above 1023: PORT=4600 npm start`,
      );
    }
    throw new StartUpError(
      'host-unknown',
      `This machine has no address "${host}" to listen on (${code}). Leave HOST out, or use 127.0.0.1 or 0.0.0.0.`,
    );
  }
}

/** The error's code, or undefined when it worked. */
async function tryListen(host: string, port: number): Promise<string | undefined> {
  const server = net.createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  } finally {
    server.close();
  }
}
