import type { Environment } from '@dryrun/contract';
import { editor, type IDisposable, type Uri } from 'monaco-editor/editor';
import ScriptWorker from 'monaco-editor/languages/features/typescript/ts.worker?worker';

/** What we ask of TypeScript's language service. Offsets count characters from 0. */
export type ScriptService = {
  getCompletionsAtPosition: (file: string, offset: number) => Promise<Completions | undefined>;
  getCompletionEntryDetails: (
    file: string,
    offset: number,
    name: string,
  ) => Promise<(Described & { displayParts?: TextPart[] }) | undefined>;
  getQuickInfoAtPosition: (file: string, offset: number) => Promise<QuickInfo | undefined>;
  getSignatureHelpItems: (
    file: string,
    offset: number,
    options: { triggerReason: { kind: 'invoked' } },
  ) => Promise<SignatureHelpItems | undefined>;
  updateExtraLibs: (libraries: Record<string, ExtraLibrary>) => Promise<void>;
};

type ExtraLibrary = { content: string; version: number };

export type TextPart = { text: string };
type TextSpan = { start: number; length: number };
export type Described = { documentation?: TextPart[] };
type Completions = {
  entries: { name: string; kind: string; sortText: string; replacementSpan?: TextSpan }[];
};
type QuickInfo = Described & { displayParts?: TextPart[]; textSpan: TextSpan };
type SignatureHelpItems = {
  selectedItemIndex: number;
  argumentIndex: number;
  items: (Described & {
    prefixDisplayParts: TextPart[];
    suffixDisplayParts: TextPart[];
    separatorDisplayParts: TextPart[];
    parameters: (Described & { displayParts: TextPart[] })[];
  })[];
};

const compilerOptions = {
  allowNonTsExtensions: true,
  allowJs: true,
  // ESNext.
  target: 99,
  // What the sandbox has: the language, and no browser.
  lib: ['lib.esnext.d.ts'],
  strict: true,
  // `import _ from 'lodash'`, of what is one value.
  esModuleInterop: true,
  // Each text is a module of its own, so one problem's names are not offered in another.
  moduleDetection: 3,
};

/** What a solution finds there without importing it, besides the language itself. */
const given = `
declare class ListNode<T> {
  val: T;
  next: ListNode<T> | null;
  constructor(val: T, next?: ListNode<T> | null);
}
declare class TreeNode<T> {
  val: T;
  left: TreeNode<T> | null;
  right: TreeNode<T> | null;
  constructor(val: T, left?: TreeNode<T> | null, right?: TreeNode<T> | null);
}
declare const console: {
  log(...values: unknown[]): void;
  error(...values: unknown[]): void;
  table(value: unknown): void;
};
declare function structuredClone<T>(value: T): T;
declare function queueMicrotask(task: () => void): void;
`;

const always: Record<string, ExtraLibrary> = { 'given.d.ts': { content: given, version: 1 } };

async function librariesOf(environment: Environment): Promise<Record<string, ExtraLibrary>> {
  if (environment === 'plain') return always;
  // Most people never need them.
  const { libraryTypes } = await import('./library-types.ts');
  return { ...always, 'libraries.d.ts': { content: libraryTypes, version: 1 } };
}

/**
 * Talks to the worker itself: Monaco's own glue for TypeScript registers every feature of the
 * editor with it (its internal/common/workers.js), the command palette included.
 */
export function startScriptService(): {
  /** What programs of this environment find. */
  of: (uri: Uri, environment: Environment) => Promise<ScriptService>;
} & IDisposable {
  const worker = new ScriptWorker();
  // The first message makes the worker listen, the second is what it is created with.
  worker.postMessage('begin');
  worker.postMessage({
    compilerOptions,
    extraLibs: always,
    inlayHintsOptions: {},
  });
  const service = editor.createWebWorker<ScriptService>({ worker, keepIdleModels: true });
  let known: Environment = 'plain';
  return {
    async of(uri, environment) {
      const scripts = await service.withSyncedResources([uri]);
      if (environment !== known) {
        known = environment;
        await scripts.updateExtraLibs(await librariesOf(environment));
      }
      return scripts;
    },
    dispose: () => service.dispose(),
  };
}
