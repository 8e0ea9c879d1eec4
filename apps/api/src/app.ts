import { os } from './context.ts';

/**
 * How the parts come together: each folder exports its handlers in an object named after its part of
 * the contract (`assessments/assessments.ts` exports `assessments = { create, list, … }`,
 * `assessments/presets.ts` exports `presets`, `overview/overview.ts` exports `overview`), and they are
 * put together here.
 */
export const router = os.router;
