import { defineQueryProblem } from '@dryrun/problem-kit';

export default defineQueryProblem({
  kind: 'sql',
  slug: 'clinic-waits',
  title: 'Clinic Waits',
  difficulty: 'medium',
  topics: ['medians', 'window functions', 'nulls'],
  tables: {
    patient: {
      key: ['id'],
      columns: {
        id: 'integer',
        clinic: 'text',
        came: 'timestamp',
        called: 'timestamp null',
      },
    },
  },
  result: {
    clinic: { type: 'text', meaning: 'name of the clinic' },
    patients: { type: 'bigint', meaning: 'patients who were called' },
    median: { type: 'numeric', meaning: 'median of their waits, in minutes' },
  },
  order: 'Longest median first; clinics with equal medians by `clinic`.',
  limits: { timeLimitMs: 1_000 },
  constraints: [
    { rule: '0 to 100,000', meaning: 'patients' },
    { rule: '0 to 900', meaning: 'clinics, each with one patient at least' },
    { rule: '0 to 3,000', meaning: 'minutes of a wait' },
  ],
});
