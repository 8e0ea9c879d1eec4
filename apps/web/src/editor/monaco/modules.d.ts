// Monaco ships no types for these entry points; all of them are imported for their side effects.
declare module 'monaco-editor/editor/contrib/suggest/browser/suggestController.js';
declare module 'monaco-editor/editor/contrib/suggest/browser/suggestMemory.js';
declare module 'monaco-editor/base/browser/markdownRenderer.js' {
  export function renderMarkdown(
    markdown: { value: string },
    ...options: unknown[]
  ): { element: HTMLElement; dispose: () => void };
}
declare module 'monaco-editor/base/browser/fastDomNode.js' {
  export function createFastDomNode(node: HTMLElement): { domNode: HTMLElement };
}
declare module 'monaco-editor/editor/browser/view/viewPart.js' {
  export class ViewPart {}
}
declare module 'monaco-editor/editor/common/commands/shiftCommand.js' {
  export class ShiftCommand {}
}
