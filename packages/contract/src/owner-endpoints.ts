import { z } from 'zod';
import { byId, endpoint } from './endpoint.ts';
import { DeleteEverythingSchema, OwnDataCountsSchema, RecordCountsSchema } from './own-data.ts';
import { ChangeSettingsSchema, SavedSettingsSchema } from './settings.ts';

/** What an owner chose. */
export const settingsEndpoints = {
  get: endpoint.route({ method: 'GET', path: '/settings' }).output(SavedSettingsSchema),
  /** Saves what was changed, each field unless it was changed later already. Gives back all. */
  change: endpoint
    .route({ method: 'PATCH', path: '/settings' })
    .input(ChangeSettingsSchema)
    .output(SavedSettingsSchema),
};

/**
 * All that one keeps. The files themselves are no JSON: `GET /own-data/export.zip`,
 * `GET /own-data/assessments/{id}.html`, and `POST /own-data/import` with a ZIP (docs/export.md).
 */
export const ownDataEndpoints = {
  count: endpoint.route({ method: 'GET', path: '/own-data' }).output(OwnDataCountsSchema),
  countAssessment: endpoint
    .route({ method: 'GET', path: '/own-data/assessments/{id}' })
    .input(byId)
    .output(RecordCountsSchema),
  /** Really gone, with all that belongs to it. CONFLICT while an assessment runs. */
  deleteAssessment: endpoint
    .route({ method: 'DELETE', path: '/own-data/assessments/{id}', successStatus: 204 })
    .input(byId)
    .output(z.void()),
  /** All but the settings. CONFLICT while an assessment runs. */
  deleteEverything: endpoint
    .route({ method: 'POST', path: '/own-data/delete', successStatus: 204 })
    .input(DeleteEverythingSchema)
    .output(z.void()),
};
