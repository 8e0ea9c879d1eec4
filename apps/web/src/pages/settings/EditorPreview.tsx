import { codeSize } from '../../editor/line-height.ts';
import { StaticCode } from '../../editor/StaticCode.tsx';

type EditorPreviewProps = { code: string; fontSizePx: number };

/** Four lines as the editor shows them. */
export default function EditorPreview({ code, fontSizePx }: EditorPreviewProps) {
  return (
    <div style={codeSize(fontSizePx)}>
      <StaticCode code={code} language="javascript" />
    </div>
  );
}
