import { editor } from 'monaco-editor/editor';
import { roles } from '../../theme/roles.ts';

export type Scheme = 'light' | 'dark';

export const themeNames = { light: 'dry-run-light', dark: 'dry-run-dark' } as const;

/** Our roles as the two themes. Nothing of Monaco's own colours is inherited. */
export function defineThemes(): void {
  for (const scheme of ['light', 'dark'] as const) {
    const role = roles[scheme];
    editor.defineTheme(themeNames[scheme], {
      base: scheme === 'light' ? 'vs' : 'vs-dark',
      inherit: false,
      rules: [
        { token: '', foreground: role.text },
        { token: 'keyword', foreground: role['k-key'] },
        { token: 'type', foreground: role['k-type'] },
        { token: 'string', foreground: role['k-str'] },
        { token: 'number', foreground: role['k-num'] },
        { token: 'comment', foreground: role['k-com'] },
        { token: 'function', foreground: role.text, fontStyle: 'bold' },
      ],
      colors: {
        foreground: role.text,
        focusBorder: role.accent,
        'editor.background': role['code-bg'],
        'editor.foreground': role.text,
        'editorCursor.foreground': role.accent,
        'editor.lineHighlightBackground': role['code-line'],
        'editor.lineHighlightBorder': transparent,
        'editorLineNumber.foreground': role['code-gutter'],
        'editorLineNumber.activeForeground': role.text,
        'editorIndentGuide.background1': role['code-guide'],
        'editorIndentGuide.activeBackground1': role['code-guide'],
        'editor.selectionBackground': role.sel,
        'editor.inactiveSelectionBackground': role.sel,
        'editorBracketMatch.background': transparent,
        'editorBracketMatch.border': role['line-2'],
        'editor.findMatchBackground': role['limit-fill'],
        'editor.findMatchForeground': role['on-limit'],
        'editor.findMatchHighlightBackground': role.sel,
        'editorWidget.background': role.panel,
        'editorWidget.foreground': role.text,
        'editorWidget.border': role['line-2'],
        'input.background': role.panel,
        'input.foreground': role.text,
        'input.border': role.field,
        'input.placeholderForeground': role['text-3'],
        'inputOption.activeBorder': role.accent,
        'inputOption.activeBackground': role['accent-soft'],
        'inputOption.activeForeground': role['accent-text'],
        'editorSuggestWidget.background': role.panel,
        'editorSuggestWidget.border': role['line-2'],
        'editorSuggestWidget.foreground': role.text,
        'editorSuggestWidget.highlightForeground': role['accent-text'],
        'editorSuggestWidget.focusHighlightForeground': role['accent-text'],
        'editorSuggestWidget.selectedBackground': role['accent-soft'],
        'editorSuggestWidget.selectedForeground': role.text,
        'list.hoverBackground': role.hover,
        'editorHoverWidget.background': role.panel,
        'editorHoverWidget.foreground': role.text,
        'editorHoverWidget.border': role['line-2'],
        'textCodeBlock.background': role.sunken,
        'textLink.foreground': role['accent-text'],
        'icon.foreground': role['text-2'],
        'toolbar.hoverBackground': role.hover,
        'scrollbar.shadow': transparent,
        'scrollbarSlider.background': `${role.field}55`,
        'scrollbarSlider.hoverBackground': `${role.field}88`,
        'scrollbarSlider.activeBackground': `${role.field}aa`,
        'widget.border': role['line-2'],
        'widget.shadow': transparent,
        'editorHoverWidget.highlightForeground': role['accent-text'],
        ...symbolIcons(role['text-2']),
      },
    });
  }
}

const transparent = '#00000000';

/** Monaco gives each kind of symbol a colour of its own; the shape is enough. */
function symbolIcons(colour: string): Record<string, string> {
  const kinds =
    'text keyword variable field function constructor method class interface module property constant enumerator enumeratorMember snippet value unit operator struct event typeParameter object array string number boolean null file folder reference color package namespace key';
  return Object.fromEntries(
    kinds.split(' ').map((kind) => [`symbolIcon.${kind}Foreground`, colour]),
  );
}
