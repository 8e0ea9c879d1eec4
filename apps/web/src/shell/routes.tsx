import { createBrowserRouter, Outlet, type RouteObject, ScrollRestoration } from 'react-router';
import { ErrorPage } from './ErrorPage.tsx';
import { Frame } from './Frame.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/**
 * Every address, and the one chunk it loads. A page module exports its component by name. Pages
 * under `Frame` have the app bar; the workspace brings its own.
 */
const framed: RouteObject[] = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('../pages/home/HomePage.tsx')).HomePage }),
  },
  {
    path: 'problems',
    lazy: async () => ({
      Component: (await import('../pages/problems/ProblemsPage.tsx')).ProblemsPage,
    }),
  },
  {
    path: 'assessments',
    lazy: async () => ({
      Component: (await import('../pages/assessments/AssessmentsPage.tsx')).AssessmentsPage,
    }),
  },
  {
    // `?problems=a,b` brings chosen problems; `?assessment=id` one that is set up already.
    path: 'assessments/new/:preset',
    lazy: async () => ({ Component: (await import('../pages/lobby/LobbyPage.tsx')).LobbyPage }),
  },
  {
    path: 'assessments/:id/report',
    lazy: async () => ({ Component: (await import('../pages/report/ReportPage.tsx')).ReportPage }),
  },
  {
    path: 'submissions',
    lazy: async () => ({
      Component: (await import('../pages/submissions/SubmissionsPage.tsx')).SubmissionsPage,
    }),
  },
  {
    path: 'submissions/:id',
    lazy: async () => ({
      Component: (await import('../pages/submission/SubmissionPage.tsx')).SubmissionPage,
    }),
  },
  {
    // Every component in every state, to look at. Linked from nowhere.
    path: '_components',
    lazy: async () => ({
      Component: (await import('../pages/components/ComponentsPage.tsx')).ComponentsPage,
    }),
  },
  { path: '*', Component: NotFoundPage },
];

const full: RouteObject[] = [
  {
    // Coding and approach, whichever section runs.
    path: 'assessments/:id',
    lazy: async () => ({
      Component: (await import('../workspace/AssessmentPage.tsx')).AssessmentPage,
    }),
  },
  {
    path: 'problems/:slug',
    lazy: async () => ({
      Component: (await import('../workspace/PracticePage.tsx')).PracticePage,
    }),
  },
];

export const router = createBrowserRouter([
  {
    Component: Root,
    ErrorBoundary: () => (
      <Frame>
        <ErrorPage />
      </Frame>
    ),
    HydrateFallback: () => null,
    children: [
      { Component: FramedOutlet, children: [{ ErrorBoundary: ErrorPage, children: framed }] },
      ...full,
    ],
  },
]);

function Root() {
  return (
    <>
      <Outlet />
      <ScrollRestoration />
    </>
  );
}

function FramedOutlet() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}
