/*
 * What is done in the background, a kind a file. To add one:
 * 1. Write `apps/worker/src/background/<kind>.ts`, which exports a `Kind`, and name it in the table below.
 *    No migration: `background_task.kind` is free text, and a task keeps what it needs in `result`.
 * 2. Ask for it in the api with `askForTasks` (apps/api/src/background): asking twice changes nothing.
 * 3. Answer its state in an endpoint of its own, with `BackgroundSchema` of the contract. The page asks
 *    again while that is not at its end (`askAgainWhile` in apps/web/src/api/background.ts).
 */
import { judgeDrafts } from './drafts/judge-drafts.ts';
import type { Kind } from './kind.ts';
import { measureGrowth } from './measure-growth.ts';
import { findSmallestInputs } from './shrink/smallest-inputs.ts';

export const kinds: { readonly [name: string]: Kind } = {
  drafts: judgeDrafts,
  growth: measureGrowth,
  shrink: findSmallestInputs,
};
