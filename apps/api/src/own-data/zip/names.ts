type OfAssessment = {
  assessment_id: string | null;
  created_at: Date | null;
  preset_name: string | null;
};

/** A folder's name for where something was done: `practice`, or the assessment by day and name. */
export function placeName({ assessment_id, created_at, preset_name }: OfAssessment): string {
  if (assessment_id === null || created_at === null) return 'practice';
  return assessmentName(assessment_id, created_at, preset_name ?? '');
}

/** Two assessments of one day are told apart by the beginning of their ids. */
export function assessmentName(id: string, createdAt: Date, presetName: string): string {
  const day = createdAt.toISOString().slice(0, 10);
  return `${day} ${fileSafe(presetName)} ${id.slice(0, 8)}`;
}

/** Without what file systems forbid. Names of presets are an instructor's words. */
export function fileSafe(name: string): string {
  return name
    .replaceAll(/[^\p{L}\p{N} ,()-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
}
