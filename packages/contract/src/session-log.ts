import { z } from 'zod';
import { SlugSchema } from './problem.ts';
import { TimeMs } from './text.ts';
import { ColumnInteger } from './whole-number.ts';

/** What lasts: it begins and ends, and is drawn as a stretch. */
export const absenceKinds = ['tab', 'window', 'full-screen', 'second-tab', 'connection'] as const;

const eventBase = {
  /** Made by the client. Sending the same one again changes nothing. */
  id: z.uuid(),
  /** By the server's clock, as well as the client knows it. */
  atMs: TimeMs,
};

/**
 * Something that a proctor would note down. Of a paste its length, never the text: an event with any
 * field more is refused.
 */
export const SessionEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...eventBase,
    type: z.literal('absence'),
    kind: z.enum(absenceKinds),
    phase: z.enum(['begin', 'end']),
  }),
  z.strictObject({
    ...eventBase,
    type: z.literal('paste'),
    /** Null in a section without problems. */
    problem: SlugSchema.nullable(),
    characters: ColumnInteger,
    /** Whether it was copied from this page: one's own text, or the statement. */
    fromHere: z.boolean(),
    blocked: z.boolean(),
  }),
  /** A problem was opened, at first or by going to it. */
  z.strictObject({ ...eventBase, type: z.literal('problem'), problem: SlugSchema }),
]);
export type SessionEvent = z.infer<typeof SessionEventSchema>;

/** What an assessment keeps at most; what comes after that is not recorded. */
export const sessionEventLimit = 2_000;
export const sessionEventsAtOnce = 100;

export const RecordEventsSchema = z.object({
  id: z.uuid(),
  /** One id for each open tab. */
  tab: z.string().min(1).max(64),
  events: z.array(SessionEventSchema).max(sessionEventsAtOnce),
});

/** One line of the session log. */
export const SessionMomentSchema = z.object({
  kind: z.enum([...absenceKinds, 'paste', 'idle', 'problem']),
  /** Milliseconds since the start of the assessment. */
  atMs: z.int(),
  /** Of what lasts; null for what happens at once. */
  durationMs: z.int().nullable(),
  /** What a paste went into, or which problem was gone to. */
  problem: SlugSchema.nullable(),
  paste: z.object({ characters: z.int(), fromHere: z.boolean(), blocked: z.boolean() }).nullable(),
});
export type SessionMoment = z.infer<typeof SessionMomentSchema>;

export const SessionLogSchema = z.object({
  /** In order. */
  moments: z.array(SessionMomentSchema),
  /** False of assessments from before there was a log: then only what the drafts tell is known. */
  recorded: z.boolean(),
});
export type SessionLog = z.infer<typeof SessionLogSchema>;
