import type { Response } from 'express';
import type { Refusal } from './refuse.ts';

/** Answers with the one error shape, for what is refused before oRPC sees it. */
export function sendRefusal(response: Response, refusal: Refusal): void {
  response.status(refusal.status).set('Cache-Control', 'no-store').json(refusal.toJSON());
}
