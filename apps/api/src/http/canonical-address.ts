import { extname } from 'node:path';
import type { Request, RequestHandler } from 'express';
import { isLoopback } from '../identity/one-owner.ts';

export type AddressSettings = { host: string; publicUrl: string | null };

/**
 * One address for each page: `localhost`, `127.0.0.1` and `[::1]` are three places to a browser, each
 * with its own cookies and its own unsent texts. Pages opened under another name of this machine than
 * its canonical one are sent there. Requests of programs and of pages that are open already are
 * answered under any of the names: sent elsewhere, a page's request would become another origin's.
 */
export function canonicalAddress(settings: AddressSettings): RequestHandler {
  const name = canonicalName(settings);
  return (request, response, next) => {
    const asked = name === null ? null : otherNameOf(request, name);
    if (asked === null || !isOpened(request)) return next();
    asked.hostname = name ?? '';
    // Not for ever: somebody may set HOST to another name tomorrow.
    response.set('Cache-Control', 'no-store').redirect(307, asked.href);
  };
}

/** Null when people open it elsewhere than on this machine: a proxy may use any name for it. */
function canonicalName({ host, publicUrl }: AddressSettings): string | null {
  if (publicUrl !== null) {
    const { hostname } = new URL(publicUrl);
    return isLoopback(hostname) ? hostname : null;
  }
  if (!isLoopback(host)) return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host.toLowerCase();
}

/** The address that was asked for, when that was by another name of this machine. */
function otherNameOf(request: Request, name: string): URL | null {
  const { host, protocol, originalUrl } = request;
  if (host === undefined || !originalUrl.startsWith('/')) return null;
  const origin = URL.parse(`${protocol}://${host}`);
  if (origin === null || origin.hostname === name || !isNameOfMachine(origin.hostname)) return null;
  return URL.parse(origin.origin + originalUrl);
}

function isNameOfMachine(hostname: string): boolean {
  return isLoopback(hostname) || hostname === '0.0.0.0' || hostname === '[::]';
}

/** Whether a person opens a page. Browsers say so; of a program the path must do. */
function isOpened(request: Request): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const destination = request.get('sec-fetch-dest');
  if (destination !== undefined) return destination === 'document';
  return extname(request.path) === '' && !/^\/(api|assets)(\/|$)/.test(request.path);
}
