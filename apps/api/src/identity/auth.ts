import type { Database } from '@dryrun/db';
import { betterAuth } from 'better-auth';
import { anonymous } from 'better-auth/plugins';
import type { Logger } from 'pino';

const daySeconds = 24 * 60 * 60;

export type AuthSettings = {
  db: Database;
  /** Signs the session cookies. */
  secret: string;
  publicUrl: string | null;
  log: Logger;
};

export type Auth = ReturnType<typeof createAuth>;

/**
 * Users and their sessions, where there are several. Everybody is a guest for now: a user without a
 * name or an address, known by a cookie. A guest's history is worth a year of not coming by.
 */
export function createAuth({ db, secret, publicUrl, log }: AuthSettings) {
  return betterAuth({
    appName: 'Dry Run',
    // Only links and redirects are made from it, and guests are sent neither.
    baseURL: publicUrl ?? 'http://localhost',
    basePath: '/api/auth',
    // Where a request comes from was looked at before it gets here (http/guard-origin.ts).
    trustedOrigins: (request) => {
      const origin = request?.headers.get('origin');
      return origin ? [origin] : [];
    },
    secret,
    database: { db, type: 'postgres' },
    session: { expiresIn: 365 * daySeconds, updateAge: daySeconds },
    advanced: {
      cookiePrefix: 'dryrun',
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      ipAddress: { disableIpTracking: true },
    },
    plugins: [anonymous({ emailDomainName: 'guest.invalid', generateName: () => 'Guest' })],
    telemetry: { enabled: false },
    // Its own words about a refusal go to the console, in colours. The answer says it.
    onAPIError: { onError: () => {} },
    logger: {
      level: 'warn',
      log: (level, message, ...details) => log[level]({ details }, `better-auth: ${message}`),
    },
  });
}
