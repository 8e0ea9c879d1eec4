import { z } from 'zod';
import { editorModes } from './editor-modes.ts';
import { timeoutRules } from './timeout-rules.ts';

export const EditorModeSchema = z.enum(editorModes);
export type EditorMode = z.infer<typeof EditorModeSchema>;

/** What counts at the bell: see `leavingsThatCount`. */
export const TimeoutRuleSchema = z.enum(timeoutRules);

/**
 * What strict platforms ask for besides. Leaving full screen and pasting are recorded, as everywhere; a
 * paste that is blocked does not happen. Neither ever ends or scores anything.
 */
export const StrictnessSchema = z.object({
  /** Whether the assessment asks for the full screen. */
  fullScreen: z.boolean(),
  /** Whether text from elsewhere can be pasted. One's own can always be moved. */
  pasteBlocked: z.boolean(),
});
export type Strictness = z.infer<typeof StrictnessSchema>;
