import { os } from '../context.ts';

/** Whoever asks has a session: one is made on the way here (http/api-routes.ts). */
export const session = {
  get: os.session.get.handler(({ context: { owner, guest } }) => ({ owner, guest })),
};
