/**
 * The one chunk of each page. The build measures everything that is loaded here but the workspace:
 * build/budget.ts.
 */
export const pageLoaders = {
  home: async () => (await import('../pages/home/HomePage.tsx')).HomePage,
  problems: async () => (await import('../pages/problems/ProblemsPage.tsx')).ProblemsPage,
  questions: async () => (await import('../pages/questions/QuestionsPage.tsx')).QuestionsPage,
  question: async () => (await import('../pages/question/QuestionPage.tsx')).QuestionPage,
  stories: async () => (await import('../pages/stories/StoriesPage.tsx')).StoriesPage,
  proof: async () => (await import('../pages/proof/ProofPage.tsx')).ProofPage,
  assessments: async () =>
    (await import('../pages/assessments/AssessmentsPage.tsx')).AssessmentsPage,
  compares: async () => (await import('../pages/compares/ComparesPage.tsx')).ComparesPage,
  presets: async () => (await import('../pages/presets/PresetsPage.tsx')).PresetsPage,
  lobby: async () => (await import('../pages/lobby/LobbyPage.tsx')).LobbyPage,
  replay: async () => (await import('../pages/replay/ReplayPage.tsx')).ReplayPage,
  report: async () => (await import('../pages/report/ReportPage.tsx')).ReportPage,
  submissions: async () =>
    (await import('../pages/submissions/SubmissionsPage.tsx')).SubmissionsPage,
  submission: async () => (await import('../pages/submission/SubmissionPage.tsx')).SubmissionPage,
  progress: async () => (await import('../pages/progress/ProgressPage.tsx')).ProgressPage,
  settings: async () => (await import('../pages/settings/SettingsPage.tsx')).SettingsPage,
  compare: async () => (await import('../pages/compare/ComparePage.tsx')).ComparePage,
  components: async () => (await import('../pages/components/ComponentsPage.tsx')).ComponentsPage,
  assessment: async () => (await import('../sections/AssessmentPage.tsx')).AssessmentPage,
  practice: async () => (await import('../practice/PracticePage.tsx')).PracticePage,
};

export type PageName = keyof typeof pageLoaders;

/** Fetches a page's chunk ahead of the press, so that the press shows it at once. */
export function prefetchPage(name: PageName): void {
  // A failure here is no news: the navigation itself will meet it and say so.
  pageLoaders[name]().catch(() => {});
}
