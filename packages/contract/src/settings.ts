import { z } from 'zod';
import { editorModes } from './editor-modes.ts';
import { ExtraTimeSchema } from './extra-time.ts';
import { fontSizesPx } from './font-sizes.ts';
import { TimeMs } from './text.ts';

/** What an owner chose, the same in every browser. Null where nothing was chosen. */
export const SettingsSchema = z.object({
  theme: z.enum(['auto', 'light', 'dark']),
  /** Also when the system leaves motion on. */
  reducesMotion: z.boolean(),
  /** Of problems that are not solved, in practice; in an assessment never. */
  showsTopics: z.boolean(),
  showsDifficulty: z.boolean(),
  fontSizePx: z.int().min(fontSizesPx.least).max(fontSizesPx.most),
  /** Null: as is usual in the language. */
  tabWidth: z.union([z.literal(2), z.literal(4), z.literal(8)]).nullable(),
  wrapsLines: z.boolean(),
  keys: z.enum(['standard', 'vim', 'emacs']),
  language: z.string().max(40).nullable(),
  preset: z.string().max(60).nullable(),
  editorMode: z.enum(editorModes).nullable(),
  /** What each assessment is set up with, as an accommodation. */
  extraTime: ExtraTimeSchema.nullable(),
});
export type Settings = z.infer<typeof SettingsSchema>;

export const SavedSettingsSchema = z.object({
  settings: SettingsSchema,
  /** When each field was changed; those that never were are left out. */
  changedAtMs: z.partialRecord(SettingsSchema.keyof(), TimeMs),
});
export type SavedSettings = z.infer<typeof SavedSettingsSchema>;

/** Of two changes of one field the later one stands, in whatever order they arrive. */
export const ChangeSettingsSchema = z.object({
  settings: SettingsSchema.partial(),
  changedAtMs: TimeMs,
});
