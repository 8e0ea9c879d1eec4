import { CloseIcon, SwitchIcon, TickIcon, UploadIcon } from '../icons/mark-icons.tsx';
import styles from './MarkShape.module.css';

/** What is marked on a time rule; the same shape on curve, scrubber and list. */
export type MarkKind =
  | 'open'
  | 'run'
  | 'submission'
  | 'switch'
  | 'best'
  | 'broken'
  | 'first'
  | 'away'
  | 'paste'
  | 'idle'
  | 'connection'
  | 'second-tab'
  | 'bell';

type MarkShapeProps = {
  kind: MarkKind;
  /** As wide as what stands around it: on a rule, what lasts is drawn to scale. */
  stretched?: boolean;
};

/** The shape of a mark, 16 px at most. A word stands beside it. */
export function MarkShape({ kind, stretched = false }: MarkShapeProps) {
  switch (kind) {
    case 'submission':
      return <UploadIcon size={14} />;
    case 'switch':
      return <SwitchIcon size={14} />;
    case 'broken':
      return <CloseIcon size={14} />;
    case 'first':
      return <TickIcon size={14} />;
    default:
      return (
        <i className={styles.mark} data-kind={kind} data-stretched={stretched} aria-hidden="true" />
      );
  }
}
