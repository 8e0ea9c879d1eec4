import { useComputedColorScheme } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useSettings } from '../settings/own-settings.ts';
import { useTouch } from '../ui/use-media.ts';
import styles from './CodeEditor.module.css';
import { codeSize } from './line-height.ts';
import { PlainEditor } from './plain/PlainEditor.tsx';
import { StaticCode } from './StaticCode.tsx';
import { type CodeEditorProps, isPlain } from './types.ts';

const loadColours = () => import('./MonacoEditor.tsx');
const loadAssistance = () => import('./monaco/assist.ts');

const ColourEditor = lazy(loadColours);
const AssistingEditor = lazy(async () => {
  const [editor] = await Promise.all([loadColours(), loadAssistance()]);
  return editor;
});

/** The candidate's editor. Fills the nearest positioned box around it. */
export function CodeEditor(props: CodeEditorProps) {
  const scheme = useComputedColorScheme('light');
  // Monaco does not follow the keyboards that phones and tablets show on their screens.
  const touch = useTouch();
  const { fontSizePx } = useSettings();
  if (isPlain(props.mode) || (touch && !props.readOnly)) return <PlainEditor {...props} />;
  const Editor = props.mode === 'standard' && !props.readOnly ? AssistingEditor : ColourEditor;
  return (
    <Suspense
      fallback={
        <div className={styles.waiting} style={codeSize(fontSizePx)}>
          <StaticCode code={props.value} language={props.language} />
        </div>
      }
    >
      <Editor {...props} scheme={scheme} />
    </Suspense>
  );
}
