import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import 'virtual:theme.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/forced-colors.css';
import './styles/print.css';
import { queryClient } from './api/query-client.ts';
import { askForFirst } from './shell/first-address.ts';
import { router } from './shell/routes.tsx';
import { colorSchemeManager } from './theme/color-scheme.ts';
import { theme } from './theme/theme.ts';

// The API's own page brings the session's cookie along; Vite's does not.
if (import.meta.env.DEV) await fetch('/api/session');

askForFirst(location.pathname);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      // The build writes them into the style sheet: build/theme-css.ts.
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
