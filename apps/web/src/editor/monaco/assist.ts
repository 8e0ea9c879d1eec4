/**
 * Autocomplete, and for scripts parameter hints and hover with TypeScript's own knowledge: `standard` mode only, so
 * it may come after an editor has been opened in another mode.
 */
import 'monaco-editor/editor/contrib/suggest/browser/suggestController.js';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/parameterHints/register';
import 'monaco-editor/features/snippet/register';
import { renderMarkdown } from 'monaco-editor/base/browser/markdownRenderer.js';
import { editor, type IRange, languages, type Position, Range } from 'monaco-editor/editor';
import { assistedEnvironment } from '../assisted-environment.ts';
import { colouredLanguages } from '../highlight/find-grammar.ts';
import { provideMarkdown } from './markdown.ts';
import { type ScriptService, startScriptService, type TextPart } from './script-service.ts';
import { defineThemes } from './themes.ts';
import { suggestWords } from './word-suggestions.ts';

let service: ReturnType<typeof startScriptService> | null = null;

/** Fetches what knows JavaScript and TypeScript, ahead of the first text. */
export function startAssistance(): void {
  startedService();
}

function startedService() {
  service ??= startScriptService();
  return service;
}

function serviceOf(model: editor.ITextModel): Promise<ScriptService> {
  return startedService().of(model.uri, assistedEnvironment());
}

// Monaco reads which keys do what, and which colours there are, with the first editor. What came with
// the imports above is only known after it has read them anew.
provideMarkdown({ renderMarkdown });

editor.addKeybindingRules([]);
defineThemes();

const scripts = ['javascript', 'typescript'];
suggestWords(colouredLanguages.filter((language) => !scripts.includes(language)));

// With the first text that it understands, and not with the first question: it takes a second to be
// ready, and could not be fetched offline. Whoever writes in another language never needs it. The
// page takes keys before it is fetched.
const watch = (model: editor.ITextModel) => {
  if (scripts.includes(model.getLanguageId())) whenIdle(startedService);
};
editor.getModels().forEach(watch);
editor.onDidCreateModel(watch);

function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 2_000 });
  else setTimeout(act, 200);
}

languages.registerCompletionItemProvider(scripts, {
  triggerCharacters: ['.'],
  async provideCompletionItems(model, position) {
    const offset = model.getOffsetAt(position);
    const service = await serviceOf(model);
    const found = await service.getCompletionsAtPosition(model.uri.toString(), offset);
    if (!found || model.isDisposed()) return null;
    // Monaco would look for the new word among what was found for the old one. It asks again for nothing.
    if (writesAnotherWord(model, position)) return null;
    const { startColumn, endColumn } = model.getWordUntilPosition(position);
    const { lineNumber } = position;
    const word = new Range(lineNumber, startColumn, lineNumber, endColumn);
    const suggestions = found.entries.map(
      ({ name, kind, sortText, replacementSpan }): Suggestion => ({
        label: name,
        insertText: name,
        sortText,
        kind: kindOf(kind),
        range: replacementSpan ? rangeOf(model, replacementSpan) : word,
        asked: { model, offset, name },
      }),
    );
    return { suggestions };
  },
  async resolveCompletionItem(item) {
    const { model, offset, name } = (item as Suggestion).asked;
    if (model.isDisposed()) return item;
    const service = await serviceOf(model);
    const details = await service.getCompletionEntryDetails(model.uri.toString(), offset, name);
    if (!details) return item;
    return {
      ...item,
      detail: textOf(details.displayParts),
      documentation: textOf(details.documentation),
    };
  },
});

languages.registerHoverProvider(scripts, {
  async provideHover(model, position) {
    const service = await serviceOf(model);
    const offset = model.getOffsetAt(position);
    const info = await service.getQuickInfoAtPosition(model.uri.toString(), offset);
    if (!info || model.isDisposed()) return null;
    return {
      range: rangeOf(model, info.textSpan),
      contents: [
        { value: `\`\`\`typescript\n${textOf(info.displayParts)}\n\`\`\`` },
        { value: textOf(info.documentation) },
      ],
    };
  },
});

languages.registerSignatureHelpProvider(scripts, {
  signatureHelpTriggerCharacters: ['(', ','],
  async provideSignatureHelp(model, position) {
    const service = await serviceOf(model);
    const help = await service.getSignatureHelpItems(
      model.uri.toString(),
      model.getOffsetAt(position),
      { triggerReason: { kind: 'invoked' } },
    );
    if (!help || model.isDisposed()) return null;
    const signatures = help.items.map((item) => {
      const parameters = item.parameters.map(({ displayParts, documentation }) => ({
        label: textOf(displayParts),
        documentation: textOf(documentation),
      }));
      const separator = textOf(item.separatorDisplayParts);
      const inside = parameters.map(({ label }) => label).join(separator);
      return {
        label: textOf(item.prefixDisplayParts) + inside + textOf(item.suffixDisplayParts),
        documentation: textOf(item.documentation),
        parameters,
      };
    });
    return {
      value: {
        signatures,
        activeSignature: help.selectedItemIndex,
        activeParameter: help.argumentIndex,
      },
      dispose() {},
    };
  },
});

/** Whether somebody went on to another word while the first answer, which takes long, was looked for. */
function writesAnotherWord(model: editor.ITextModel, asked: Position): boolean {
  const wordAt = (place: Position) => model.getWordUntilPosition(place).startColumn;
  return editor.getEditors().some((one) => {
    const now = one.getModel() === model ? one.getPosition() : null;
    return now?.lineNumber === asked.lineNumber && wordAt(now) > wordAt(asked);
  });
}

type Suggestion = languages.CompletionItem & {
  asked: { model: editor.ITextModel; offset: number; name: string };
};

function textOf(parts: readonly TextPart[] | undefined): string {
  return (parts ?? []).map(({ text }) => text).join('');
}

function rangeOf(model: editor.ITextModel, span: { start: number; length: number }): IRange {
  return Range.fromPositions(
    model.getPositionAt(span.start),
    model.getPositionAt(span.start + span.length),
  );
}

/** TypeScript's words for what a name stands for, as Monaco's icons. */
function kindOf(kind: string): languages.CompletionItemKind {
  const { CompletionItemKind: icons } = languages;
  switch (kind) {
    case 'keyword':
    case 'primitive type':
      return icons.Keyword;
    case 'const':
    case 'let':
    case 'var':
    case 'local var':
    case 'parameter':
      return icons.Variable;
    case 'function':
    case 'local function':
    case 'method':
      return icons.Function;
    case 'class':
      return icons.Class;
    case 'interface':
    case 'type':
      return icons.Interface;
    case 'module':
      return icons.Module;
    default:
      return icons.Property;
  }
}
