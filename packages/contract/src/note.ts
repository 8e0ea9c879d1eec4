import { z } from 'zod';
import { SlugSchema } from './problem.ts';
import { NoteText, TimeMs } from './text.ts';
import { ColumnInteger } from './whole-number.ts';

/** Where words of a search were found, to be shown with the words marked. */
export const MatchSchema = z.object({
  where: z.enum(['note', 'code']),
  /** From 1. */
  line: z.int(),
  /** That line, or the part of it around the first word. */
  text: z.string(),
  /** Of `text`, in units of UTF-16, in order: where the words are. */
  marks: z.array(z.object({ from: z.int(), to: z.int() })),
});
export type Match = z.infer<typeof MatchSchema>;

/** What a note or a star is on: a problem, or one submission to it. */
export const NotedSchema = z.object({
  problem: SlugSchema,
  submission: z.uuid().optional(),
});

/** Markdown. Before the first save it is empty and its revision 0. */
export const NoteSchema = z.object({
  text: z.string(),
  /** Counts the saves, from 1. */
  revision: z.int(),
  savedAtMs: TimeMs.nullable(),
  starred: z.boolean(),
});
export type Note = z.infer<typeof NoteSchema>;

export const SaveNoteSchema = NotedSchema.extend({
  text: NoteText,
  /** The revision this text grew from; 0 for the first. */
  baseRevision: ColumnInteger,
  /** One id for each open tab. */
  tab: z.string().max(64),
  /** Counts the saves of this tab. One that arrives late does not replace one that was made later. */
  sequence: ColumnInteger.optional(),
  keystrokes: z.int().nonnegative().max(100_000).default(0),
});

/** An earlier text of a note: the last of each minute and tab. */
export const NoteRevisionSchema = z.object({
  revision: z.int(),
  text: z.string(),
  savedAtMs: TimeMs,
});
export type NoteRevision = z.infer<typeof NoteRevisionSchema>;

/** A note on a problem, in a list. */
export const ProblemNoteSchema = z.object({
  problem: SlugSchema,
  title: z.string(),
  savedAtMs: TimeMs,
  /** Its first line with words in it. */
  excerpt: z.string(),
  match: MatchSchema.nullable(),
});
export type ProblemNote = z.infer<typeof ProblemNoteSchema>;
