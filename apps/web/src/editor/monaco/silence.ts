import { monaco } from './monaco.ts';

const silentKey = 'dryRunSilent';

/** Every key that asks Monaco for help, whatever the platform. */
const keys = [
  monaco.KeyCode.F1,
  monaco.KeyCode.F12,
  monaco.KeyMod.CtrlCmd | monaco.KeyCode.Space,
  monaco.KeyMod.WinCtrl | monaco.KeyCode.Space,
  monaco.KeyMod.CtrlCmd | monaco.KeyCode.KeyI,
  monaco.KeyMod.Alt | monaco.KeyCode.Escape,
  monaco.KeyMod.CtrlCmd | monaco.KeyMod.Shift | monaco.KeyCode.Space,
  monaco.KeyMod.CtrlCmd | monaco.KeyCode.Period,
  monaco.KeyMod.chord(
    monaco.KeyMod.CtrlCmd | monaco.KeyCode.KeyK,
    monaco.KeyMod.CtrlCmd | monaco.KeyCode.KeyI,
  ),
];

// Only `standard` loads help at all, but practice can leave that mode in the same page.
monaco.editor.addKeybindingRules(
  keys.map((keybinding) => ({ keybinding, command: null, when: silentKey })),
);

/**
 * Keys of what comes along with the hover and is offered in no mode: a walk from marker to marker, of
 * which Monaco would find no service, as those are taken with the first editor.
 */
const neverOffered = [
  monaco.KeyCode.F8,
  monaco.KeyMod.Shift | monaco.KeyCode.F8,
  monaco.KeyMod.Alt | monaco.KeyCode.F8,
  monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.F8,
];

monaco.editor.addKeybindingRules(neverOffered.map((keybinding) => ({ keybinding, command: null })));

const contexts = new WeakMap<
  monaco.editor.IStandaloneCodeEditor,
  monaco.editor.IContextKey<boolean>
>();

/** Makes the keys that ask for help do nothing in this editor. */
export function silenceAssistance(
  editor: monaco.editor.IStandaloneCodeEditor,
  silent: boolean,
): void {
  let context = contexts.get(editor);
  if (!context) {
    context = editor.createContextKey(silentKey, silent);
    contexts.set(editor, context);
  }
  context.set(silent);
}
