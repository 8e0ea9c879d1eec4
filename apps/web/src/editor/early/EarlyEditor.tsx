import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useSettings } from '../../settings/own-settings.ts';
import { tabSizeOf } from '../highlight/find-grammar.ts';
import { codeSize } from '../line-height.ts';
import { PlainEditor } from '../plain/PlainEditor.tsx';
import { StaticCode } from '../StaticCode.tsx';
import type { CodeEditorProps } from '../types.ts';
import { noteComposition } from './composition.ts';
import styles from './EarlyEditor.module.css';
import { type LeftOff, leftOffIn } from './left-off.ts';

/** Longer ones get their colours with Monaco: to colour them anew with every key would take longer than the key. */
const mostColoured = 10_000;

/**
 * Takes keys where Monaco will stand, from the moment in which the text is there: a text box, over the
 * colours of its words. Tells by `leftOff` where one was when it goes.
 */
export function EarlyEditor({
  leftOff,
  ...props
}: CodeEditorProps & { leftOff: RefObject<LeftOff | null> }) {
  const { path, value, language } = props;
  const { fontSizePx, tabWidth } = useSettings();
  const host = useRef<HTMLDivElement>(null);
  const firsts = useRef(new Map<string, string>());
  if (!firsts.current.has(path)) firsts.current.set(path, value);
  const shown = useRef(path);
  shown.current = path;

  useLayoutEffect(() => {
    const box = host.current;
    leftOff.current = null;
    return () => {
      const area = box?.querySelector<HTMLTextAreaElement>(':not([hidden]) > textarea');
      const before = firsts.current.get(shown.current);
      if (area && before !== undefined) leftOff.current = leftOffIn(area, shown.current, before);
      noteComposition(false);
    };
  }, [leftOff]);

  const colours =
    value.length > mostColoured ? null : (
      <div
        className={styles.colours}
        aria-hidden="true"
        style={codeSize(fontSizePx, tabWidth ?? tabSizeOf(language))}
      >
        <StaticCode code={value} language={language} />
      </div>
    );
  return (
    <div
      ref={host}
      className={styles.early}
      data-early
      onCompositionStart={() => noteComposition(true)}
      onCompositionEnd={() => noteComposition(false)}
    >
      <PlainEditor {...props} colours={colours} />
    </div>
  );
}
