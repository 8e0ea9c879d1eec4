import { lazy, Suspense } from 'react';
import { createBrowserRouter, Outlet, type RouteObject, ScrollRestoration } from 'react-router';
import { ErrorPage } from './ErrorPage.tsx';
import { Frame } from './Frame.tsx';
import { LoadingRule } from './LoadingRule.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { type PageName, pageLoaders } from './page-loaders.ts';
import { placeInHistory } from './place-in-history.ts';

/** Pages with the app bar. */
const framed: RouteObject[] = [
  { index: true, lazy: load('home') },
  { path: 'problems', lazy: load('problems') },
  { path: 'problems/:slug/proof', lazy: load('proof') },
  // `?kind=design`
  { path: 'questions', lazy: load('questions') },
  // `?answer=id` shows that one.
  { path: 'questions/:question', lazy: load('question') },
  // `?story=id` opens it.
  { path: 'stories', lazy: load('stories') },
  { path: 'assessments', lazy: load('assessments') },
  { path: 'assessments/new', lazy: load('presets') },
  // `?problems=a,b` brings chosen problems; `?assessment=id` one that is set up already,
  // `?from=review` draws from what is due.
  { path: 'assessments/new/:preset', lazy: load('lobby') },
  { path: 'assessments/:id/report', lazy: load('report') },
  { path: 'submissions', lazy: load('submissions') },
  { path: 'submissions/:id', lazy: load('submission') },
  // `?weeks=16&where=any&language=python`
  { path: 'progress', lazy: load('progress') },
  { path: 'settings', lazy: load('settings') },
  { path: 'compare', lazy: load('compare') },
  { path: 'how-this-compares', lazy: load('compares') },
  // Every component in every state, to look at. Linked from nowhere.
  { path: '_components', lazy: load('components') },
  { path: '*', Component: NotFoundPage },
];

/** Pages with a bar of their own: the workspace. */
const full: RouteObject[] = [
  // Coding and approach, whichever section runs.
  { path: 'assessments/:id', lazy: load('assessment') },
  { path: 'problems/:slug', lazy: load('practice') },
  // `?at=SECONDS&problem=slug` opens at that moment.
  { path: 'assessments/:id/replay', lazy: load('replay') },
];

/** Every address. A page that throws is replaced by the error page. */
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

function load(name: PageName) {
  return async () => ({ Component: await pageLoaders[name]() });
}

/** No page waits for it. */
const SettingsSync = lazy(async () => ({
  default: (await import('../settings/SettingsSync.tsx')).SettingsSync,
}));

function Root() {
  return (
    <>
      <Suspense>
        <SettingsSync />
      </Suspense>
      <LoadingRule />
      {/* For a section that stands on a page of the app: whether one does is known once it is there. */}
      <Outlet context={Frame} />
      <ScrollRestoration getKey={placeInHistory} />
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
