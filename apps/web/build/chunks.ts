import type { Rolldown } from 'vite';

/** What every page stands on. */
const packages =
  'react|react-dom|scheduler|react-router|@tanstack|@orpc|@mantine/core/esm/core/MantineProvider';
/** Not with the others: it brings what a menu needs to find its place. */
const menu = 'SelectMenu';
/** What the home page shows, and nearly every page with it. */
const everywhere =
  'Banner|Button|Difficulty|EmptyState|FactList|MiniGrid|Panel|PassRate|Skeleton|Time(?:Bar|Track)|clock-text|' +
  'AssessmentRows|ProblemResult|RowLink|TestCell|UnderWay';
/** What only those pages show that have tests of a run or panes: lists do without. */
const ofResults =
  'Call|Cell|Difference|DraftState|KeepButtons|ProgressRule|Sample|SameFailures|Test|Timer|UsageBar|Values|' +
  'case-link|same-failure|shown-value|sample-text|Librar|Message';

/**
 * Which modules come together. Left to itself the bundler makes a file of each set of modules that the
 * same pages share: forty of them for the home page, most smaller than the request for one.
 */
export const chunks: Rolldown.CodeSplittingOptions = {
  groups: [
    {
      name: 'base',
      priority: 2,
      test: new RegExp(
        `/node_modules/(?:${packages})/` +
          '|/src/(?:api|shell|theme|words(?!/places)|topics|styles)/' +
          `|/src/(?:ui/[a-z]+|results)/(?:${everywhere})` +
          '|/src/ui/icons/(?!pane-|mark-|order-)' +
          '|/src/(?:workspace/(?:panes/use-width|state/new-id|versions/version-words)|editor/is-mac)' +
          '|/contract/src/environments' +
          '|virtual:(?:contract|theme)|rolldown.runtime|vite/preload-helper',
      ),
    },
    { name: 'menu', priority: 1, test: new RegExp(`/src/ui/controls/${menu}`) },
    {
      name: 'results',
      priority: 1,
      // And how wide something is, which only charts and panes ask.
      test: new RegExp(
        `/src/(?:ui/[a-z]+|results)/(?:${ofResults})|/src/ui/icons/pane-|/contract/src/libraries|/src/words/places|/use-(?:resize-observer|element-size)/`,
      ),
      minShareCount: 2,
    },
    {
      name: 'parts',
      priority: 1,
      // And what counts at the bell, which neither home nor a list says.
      test: new RegExp(
        `/src/(?:ui/[a-z]+|results)/(?!${menu}|Prose|Statement)|/contract/src/(?:timeout-rules|extra-minutes)|/src/help/HelpFailure|/extra-time-choices`,
      ),
      minShareCount: 2,
    },
    {
      name: 'kinds',
      priority: 1,
      // What each kind of section says before it is opened.
      test: /\/src\/(?:sections\/(?:[a-z-]+\/)?(?:[a-z-]+-page|sections|describe-section|problem-words)\.ts|pages\/presets\/(?:Certainty|preset-words))/,
      minShareCount: 2,
    },
    {
      name: 'questions',
      test: /\/src\/(?:questions|stories)\/|\/contract\/src\/(?:principles|question-kinds)/,
      minShareCount: 2,
    },
    {
      name: 'code',
      test: /\/src\/(?:help\/(?!HelpFailure)|editor(?!\/[Mm]onaco)\/)/,
      minShareCount: 3,
    },
    {
      name: 'desk',
      test: /\/src\/(?:workspace|sections)\//,
      minShareCount: 2,
      entriesAware: true,
      // Smaller ones come with their neighbours: a request takes longer than they do. With larger ones the
      // pages of questions and stories get the whole desk with its editor.
      entriesAwareMergeThreshold: 12_000,
    },
  ],
};
