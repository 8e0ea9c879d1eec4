import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ApproachReviewSchema, SaveApproachReviewSchema } from './approach-review.ts';
import {
  ApproachSchema,
  AssessmentFilterSchema,
  AssessmentSchema,
  AssessmentSummarySchema,
  CreateAssessmentSchema,
  DraftSchema,
  SaveApproachSchema,
  SaveDraftSchema,
  SavedSchema,
} from './assessment.ts';
import { EarlierVisitorsSchema } from './earlier-visitors.ts';
import { byId, endpoint, page } from './endpoint.ts';
import { ExtraTimeSchema } from './extra-time.ts';
import { AssessmentDraftsSchema } from './judged-drafts.ts';
import {
  NotedSchema,
  NoteRevisionSchema,
  NoteSchema,
  ProblemNoteSchema,
  SaveNoteSchema,
} from './note.ts';

import { ownDataEndpoints, settingsEndpoints } from './owner-endpoints.ts';
import { keptPresetEndpoints, PresetSchema } from './preset.ts';
import { LanguageIdSchema, ProblemSchema, SlugSchema } from './problem.ts';

import { problems } from './problem-endpoints.ts';
import { questionEndpoints } from './questions.ts';
import { ReplaySchema } from './replay.ts';
import { OverviewSchema, ReportSchema } from './report.ts';
import { progress, review } from './review-endpoints.ts';
import {
  CreateRunSchema,
  RunEventSchema,
  RunSchema,
  SubmissionSummarySchema,
  TestPartSchema,
} from './run.ts';
import { sections } from './section-endpoints.ts';
import { SectionKindSchema } from './sections/section-kind.ts';
import { writingEndpoints } from './sections/writing.ts';
import { RecordEventsSchema, SessionLogSchema } from './session-log.ts';
import { storyEndpoints } from './stories.ts';
import { submissions } from './submission-endpoints.ts';
import { HealthSchema, LanguageSchema } from './system.ts';
import { SearchText, TimeMs } from './text.ts';
import {
  ListVersionsSchema,
  VersionIdSchema,
  VersionSchema,
  VersionTextSchema,
} from './version.ts';
import { numberInUrl } from './whole-number.ts';

/**
 * Every endpoint, once: the API implements this, the web client is typed by it, the OpenAPI
 * document is printed from it. Paths stand under `/api`.
 */
export const contract = {
  system: {
    health: endpoint.route({ method: 'GET', path: '/health' }).output(HealthSchema),
    time: endpoint.route({ method: 'GET', path: '/time' }).output(z.object({ nowMs: TimeMs })),
    languages: endpoint
      .route({ method: 'GET', path: '/languages' })
      .output(z.array(LanguageSchema)),
    /** Sends a tiny program through queue and sandbox; follow it like a run. */
    check: endpoint
      .route({ method: 'POST', path: '/system-check', successStatus: 202 })
      .input(z.object({ language: LanguageIdSchema }))
      .output(RunSchema),
  },
  session: {
    get: endpoint
      .route({ method: 'GET', path: '/session' })
      .output(z.object({ owner: z.string(), guest: z.boolean() })),
  },
  earlierVisitors: {
    get: endpoint.route({ method: 'GET', path: '/earlier-visitors' }).output(EarlierVisitorsSchema),
    /** Makes what they left the owner's. Gives back what is left: an assessment that runs stays. */
    takeOver: endpoint
      .route({ method: 'POST', path: '/earlier-visitors/take-over' })
      .output(EarlierVisitorsSchema),
  },
  overview: endpoint.route({ method: 'GET', path: '/overview' }).output(OverviewSchema),
  progress,
  review,
  problems,
  practice: {
    get: endpoint
      .route({ method: 'GET', path: '/practice/{slug}' })
      .input(z.object({ slug: SlugSchema }))
      .output(
        z.object({
          problem: ProblemSchema,
          drafts: z.array(DraftSchema),
          submissions: z.array(SubmissionSummarySchema),
          /** Languages in which the draft stands as it was accepted: who begins again begins anew. */
          accepted: z.array(z.string()),
        }),
      ),
    saveDraft: endpoint
      .route({ method: 'PUT', path: '/practice/{slug}/draft' })
      .input(SaveDraftSchema.extend({ slug: SlugSchema }))
      .output(SavedSchema),
    /**
     * Opens a level although those before it have not passed; one that is open stays so. Gives back the
     * problem as it is told then. CONFLICT while an assessment with the problem runs.
     */
    openLevel: endpoint
      .route({ method: 'PUT', path: '/practice/{slug}/levels/{level}' })
      .input(z.object({ slug: SlugSchema, level: numberInUrl(2) }))
      .output(ProblemSchema),
  },
  runs: {
    create: endpoint
      .route({ method: 'POST', path: '/runs', successStatus: 202 })
      .input(CreateRunSchema)
      .output(RunSchema),
    get: endpoint.route({ method: 'GET', path: '/runs/{id}' }).input(byId).output(RunSchema),
    events: endpoint
      .route({ method: 'GET', path: '/runs/{id}/events' })
      .input(byId)
      .output(eventIterator(RunEventSchema)),
    /**
     * One part of a test, whole: the input as own input is typed in, values as JSON. LOCKED, as the
     * test is, for hidden tests and for what the reference gives.
     */
    part: endpoint
      .route({ method: 'GET', path: '/runs/{id}/tests/{index}/{part}' })
      .input(byId.extend({ index: numberInUrl(0), part: TestPartSchema }))
      .output(z.object({ text: z.string() })),
  },
  submissions,
  versions: {
    /** What stood in the editor of one problem: newest first, drafts one for each minute. */
    list: endpoint
      .route({ method: 'GET', path: '/versions' })
      .input(ListVersionsSchema)
      .output(z.array(VersionSchema)),
    get: endpoint
      .route({ method: 'GET', path: '/versions/{id}' })
      .input(z.object({ id: VersionIdSchema }))
      .output(VersionTextSchema),
  },
  /** LOCKED while an assessment with the problem runs, as older attempts at it are. */
  notes: {
    /** Notes on problems, the one saved last first. */
    list: endpoint
      .route({ method: 'GET', path: '/notes' })
      .input(page.extend({ search: SearchText.optional() }))
      .output(z.object({ items: z.array(ProblemNoteSchema), nextCursor: z.string().nullable() })),
    get: endpoint
      .route({ method: 'GET', path: '/notes/{problem}' })
      .input(NotedSchema)
      .output(NoteSchema),
    save: endpoint
      .route({ method: 'PUT', path: '/notes/{problem}' })
      .input(SaveNoteSchema)
      .output(SavedSchema),
    /** Its earlier texts, newest first. */
    revisions: endpoint
      .route({ method: 'GET', path: '/notes/{problem}/revisions' })
      .input(NotedSchema)
      .output(z.array(NoteRevisionSchema)),
    star: endpoint
      .route({ method: 'PUT', path: '/stars/{problem}' })
      .input(NotedSchema.extend({ starred: z.boolean() }))
      .output(z.object({ starred: z.boolean() })),
  },
  questions: questionEndpoints,
  stories: storyEndpoints,
  settings: settingsEndpoints,
  ownData: ownDataEndpoints,
  sections,
  writing: writingEndpoints,
  /** Those of the server's file, the built-in ones, and those that the owner keeps. */
  presets: endpoint.route({ method: 'GET', path: '/presets' }).output(z.array(PresetSchema)),
  keptPresets: keptPresetEndpoints,
  assessments: {
    create: endpoint
      .route({ method: 'POST', path: '/assessments', successStatus: 201 })
      .input(CreateAssessmentSchema)
      .output(AssessmentSummarySchema),
    list: endpoint
      .route({ method: 'GET', path: '/assessments' })
      .input(page.extend(AssessmentFilterSchema.shape))
      .output(
        z.object({ items: z.array(AssessmentSummarySchema), nextCursor: z.string().nullable() }),
      ),
    get: endpoint
      .route({ method: 'GET', path: '/assessments/{id}' })
      .input(byId)
      .output(AssessmentSchema),
    start: endpoint
      .route({ method: 'POST', path: '/assessments/{id}/start' })
      .input(byId)
      .output(AssessmentSchema),
    /** Deletes one that was set up and never started. */
    discard: endpoint
      .route({ method: 'DELETE', path: '/assessments/{id}', successStatus: 204 })
      .input(byId)
      .output(z.void()),
    /**
     * Gives more time in each section that has not ended; deadlines move. Before the start it may be
     * anything; while it runs what was given is not taken back.
     */
    setExtraTime: endpoint
      .route({ method: 'PUT', path: '/assessments/{id}/extra-time' })
      .input(byId.extend({ extraTime: ExtraTimeSchema.nullable() }))
      .output(AssessmentSchema),
    saveDraft: endpoint
      .route({ method: 'PUT', path: '/assessments/{id}/drafts/{problem}' })
      .input(SaveDraftSchema.extend({ id: z.uuid(), problem: SlugSchema }))
      .output(SavedSchema),
    saveApproach: endpoint
      .route({ method: 'PUT', path: '/assessments/{id}/approach/{problem}' })
      .input(SaveApproachSchema.extend({ id: z.uuid(), problem: SlugSchema }))
      .output(SavedSchema),
    approach: endpoint
      .route({ method: 'GET', path: '/assessments/{id}/approach/{problem}' })
      .input(byId.extend({ problem: SlugSchema }))
      .output(ApproachSchema),
    /** Ends the named section before its bell. Ending one that has ended changes nothing. */
    finish: endpoint
      .route({ method: 'POST', path: '/assessments/{id}/finish' })
      .input(byId.extend({ section: SectionKindSchema }))
      .output(AssessmentSchema),
    /** Drafts that were judged after the bell. LOCKED as the report is; asks for them when need be. */
    drafts: endpoint
      .route({ method: 'GET', path: '/assessments/{id}/drafts' })
      .input(byId)
      .output(AssessmentDraftsSchema),
    report: endpoint
      .route({ method: 'GET', path: '/assessments/{id}/report' })
      .input(byId)
      .output(ReportSchema),
    /** The approach, read again: what its text has, and how the candidate graded it. LOCKED while it runs. */
    approachReview: endpoint
      .route({ method: 'GET', path: '/assessments/{id}/approach/{problem}/review' })
      .input(byId.extend({ problem: SlugSchema }))
      .output(ApproachReviewSchema),
    saveApproachReview: endpoint
      .route({ method: 'PUT', path: '/assessments/{id}/approach/{problem}/review' })
      .input(SaveApproachReviewSchema)
      .output(ApproachReviewSchema),
    /** Everything that stood in the editor, as edits. LOCKED while the assessment runs. */
    replay: endpoint
      .route({ method: 'GET', path: '/assessments/{id}/replay' })
      .input(byId)
      .output(ReplaySchema),
    /**
     * Notes down what a proctor would. What happened before the start or after the end is left out, and
     * so is what is more than an assessment keeps; `kept` says how many are new.
     */
    recordEvents: endpoint
      .route({ method: 'POST', path: '/assessments/{id}/log' })
      .input(RecordEventsSchema)
      .output(z.object({ kept: z.int() })),
    /** LOCKED while the assessment runs. */
    sessionLog: endpoint
      .route({ method: 'GET', path: '/assessments/{id}/log' })
      .input(byId)
      .output(SessionLogSchema),
  },
};
