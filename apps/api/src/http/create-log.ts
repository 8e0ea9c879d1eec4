import { logLines } from '@dryrun/settings';
import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * The api's log: a JSON line an event. Postgres quotes whole rows in the details of its errors, and
 * rows hold code, so those are left out.
 */
export function createLog(level: string, destination: DestinationStream = logLines): Logger {
  const options = {
    name: 'api',
    level,
    redact: ['err.detail', 'err.where', 'err.cause.detail', 'err.cause.where'],
  };
  return pino(options, destination);
}
