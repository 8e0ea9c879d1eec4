import { refuse } from '../http/refuse.ts';

/** Why answers are not taken, and what to do, in sentences. `final`: what is kept already forbids it. */
export type Refusal = { final: boolean; reason: string };

export const wrong = (reason: string): Refusal => ({ final: false, reason });
export const final = (reason: string): Refusal => ({ final: true, reason });

/**
 * Refuses answers, if there is a reason to.
 *
 * @throws CONFLICT where what is kept forbids them, else BAD_REQUEST.
 */
export function refuseFor(refusal: Refusal | null): void {
  if (refusal === null) return;
  const code = refusal.final ? 'CONFLICT' : 'BAD_REQUEST';
  throw refuse(code, refusal.reason, { field: 'value' });
}
