import { useComputedColorScheme } from '@mantine/core';
import { lazy, Suspense, useRef, useState } from 'react';
import { useSettings } from '../settings/own-settings.ts';
import { useMedia, useTouch } from '../ui/page/use-media.ts';
import styles from './CodeEditor.module.css';
import { untilComposed } from './early/composition.ts';
import { EarlyEditor } from './early/EarlyEditor.tsx';
import type { LeftOff } from './early/left-off.ts';
import { codeSize } from './line-height.ts';
import { PlainEditor } from './plain/PlainEditor.tsx';
import { StaticCode } from './StaticCode.tsx';
import { type CodeEditorProps, isPlain } from './types.ts';

const loadColours = async () => {
  await untilShown();
  return import('./MonacoEditor.tsx');
};
const loadAssistance = async () => {
  await untilShown();
  return import('./monaco/assist.ts');
};

/** Where nothing is painted, as in a tab behind others. */
const unpaintedMs = 100;

/**
 * Settles when what stands in Monaco's place has been painted: to fetch and to run Monaco takes longer than
 * all the rest of the page, and would keep it from being seen and written in.
 */
const untilShown = () =>
  new Promise<void>((shown) => {
    setTimeout(shown, unpaintedMs);
    requestAnimationFrame(() => setTimeout(shown));
  });

const ColourEditor = lazy(async () => {
  const editor = await loadColours();
  await untilComposed();
  return editor;
});
const AssistingEditor = lazy(async () => {
  const [editor] = await Promise.all([loadColours(), loadAssistance()]);
  await untilComposed();
  return editor;
});

/**
 * The candidate's editor. Fills the nearest positioned box around it. Until Monaco has been fetched and
 * made, which takes seconds on a slow connection, a text box takes the keys.
 */
export function CodeEditor(props: CodeEditorProps) {
  const chosen = useComputedColorScheme('light');
  // Where the system forces its colours the rest of the page is as light or dark as those are.
  const forced = useMedia('(forced-colors: active)');
  const dark = useMedia('(prefers-color-scheme: dark)');
  const scheme = forced ? (dark ? 'dark' : 'light') : chosen;
  // Monaco does not follow the keyboards that phones and tablets show on their screens.
  const touch = useTouch();
  const { fontSizePx, keys } = useSettings();
  const leftOff = useRef<LeftOff | null>(null);
  const assists = props.mode === 'standard' && !props.readOnly;
  // Monaco gives an editor what was loaded when it was made. One that was made without assistance is
  // made anew when that is wanted: React would keep it, as both of the below are the same component.
  const [isAssisted, setAssisted] = useState(assists);
  if (assists && !isAssisted) setAssisted(true);
  if (isPlain(props.mode) || (touch && !props.readOnly)) {
    leftOff.current = null;
    return <PlainEditor {...props} />;
  }
  const Editor = assists ? AssistingEditor : ColourEditor;
  return (
    <Suspense
      fallback={
        props.readOnly || keys !== 'standard' ? (
          // To Vim's fingers a text box would be a trap.
          <div className={styles.waiting} style={codeSize(fontSizePx)}>
            <StaticCode code={props.value} language={props.language} />
          </div>
        ) : (
          <EarlyEditor {...props} leftOff={leftOff} />
        )
      }
    >
      <Editor
        key={isAssisted ? 'assisted' : 'coloured'}
        {...props}
        scheme={scheme}
        leftOff={leftOff}
      />
    </Suspense>
  );
}
