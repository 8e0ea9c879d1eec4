import type { RequestHandler, Router } from 'express';
import type { Deps } from '../context.ts';
import { identify, welcome } from '../http/identify.ts';
import { limitGuests } from '../http/limit-rate.ts';
import { createAuth } from './auth.ts';
import { authRoutes } from './auth-routes.ts';
import { OwnerOfMachine } from './owner-of-machine.ts';
import { Sessions } from './sessions.ts';

/** Who comes here, and how they are told apart. */
export type People = {
  /** Puts the session of a request, or null, into `response.locals`. */
  identify: RequestHandler;
  /** The same, but who is not known yet will be from now on. */
  welcome: RequestHandler[];
  /** What stands below `/api/auth`; null where nobody signs in or out. */
  auth: Router | null;
};

export type GuestSettings = { authSecret: string; publicUrl: string | null; trustProxy: number };

/** Guests, each for themselves, by a cookie. */
export function knowGuests(deps: Deps, settings: GuestSettings): People {
  const { authSecret, publicUrl, trustProxy } = settings;
  const auth = createAuth({ db: deps.db, secret: authSecret, publicUrl, log: deps.log });
  const sessions = new Sessions(auth);
  // One count for all the ways to become a guest.
  const limits = limitGuests({ behindProxy: trustProxy > 0 });
  return {
    identify: identify(sessions),
    welcome: welcome(sessions, limits),
    auth: authRoutes(auth, sessions, limits),
  };
}

/** Everybody is the owner of this machine. */
export function knowOwner(deps: Deps): People {
  const owner = new OwnerOfMachine(deps.db);
  return { identify: identify(owner), welcome: [identify(owner)], auth: null };
}
