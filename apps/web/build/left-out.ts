import { join } from 'node:path';
import { leaveOut } from './leave-out.ts';

const descriptions = /\blocalize\(\d+, (["'])(?:\\.|(?!\1).)*\1\)/g;
const ours = join(import.meta.dirname, '..', 'src', 'editor', 'monaco');

/**
 * What is never shown or done here, though what is imports it. Of Monaco it was a third. A module
 * that is used after all shows at once: nothing is what all its names stand for.
 */
export const leftOut = () => [
  leaveOut({
    folder: '/monaco-editor/esm/vs/',
    modules: [
      // Differences between two texts.
      'editor/browser/widget/diffEditor/',
      'editor/browser/widget/multiDiffEditor/',
      // The command palette, menus and what is chosen in them.
      'platform/quickinput/browser/',
      'editor/standalone/browser/quickInput/',
      'platform/actionWidget/browser/',
      // What a hover could lead to, of which there are no providers: definitions, repairs, colours.
      'editor/contrib/gotoSymbol/',
      'editor/contrib/gotoError/',
      'editor/contrib/peekView/',
      'editor/contrib/zoneWidget/',
      'editor/contrib/codeAction/browser/',
      'editor/contrib/inlayHints/',
      'editor/contrib/colorPicker/',
      // Trees, tables and boxes of workbenches.
      'base/browser/ui/tree/',
      'base/browser/ui/table/',
      'base/browser/ui/selectBox/',
      'base/browser/ui/menu/',
      'base/browser/ui/splitview/',
      'platform/list/browser/listService.js',
      // Drawing on a graphics processor.
      'editor/browser/gpu/',
      'editor/browser/viewParts/viewLinesGpu/',
      'editor/browser/viewParts/rulersGpu/',
      'editor/browser/viewParts/gpuMark/',
      // Grammars of other kinds than ours.
      'editor/standalone/common/monarch/',
      'editor/common/model/tokens/treeSitter/',
      // What the worker does, for browsers without workers.
      'editor/common/services/editorWebWorker.js',
      'base/common/observableInternal/logging/debugger/',
    ],
    // Descriptions of settings and colours, for a page of settings, and letters that look like others.
    emptied: {
      'editor/common/config/': descriptions,
      'editor/common/core/editorColorRegistry.js': descriptions,
      'platform/theme/common/': descriptions,
      'base/common/strings.js': /JSON\.parse\('\{.*?\}'\)/g,
    },
    replaced: {
      'editor/browser/viewParts/minimap/minimap.js': { by: join(ours, 'no-minimap.ts') },
      'base/browser/markdownRenderer.js': {
        by: join(ours, 'markdown.ts'),
        from: [
          'editor/standalone/browser/standaloneServices.js',
          'editor/contrib/message/browser/messageController.js',
          'platform/markdown/browser/markdownRenderer.js',
        ],
      },
    },
  }),
  leaveOut({
    folder: '/@mantine/core/esm/core/MantineProvider/',
    // The build writes them into the style sheet: theme-css.ts.
    modules: ['MantineCssVariables/', 'MantineClasses/'],
  }),
];
