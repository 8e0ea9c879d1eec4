import { useMedia } from '../../ui/page/use-media.ts';

/**
 * Up to 900 px one pane at a time. `phone`, below 560 px: what one does stands at the foot, in reach
 * of a thumb; above, beside the switch.
 */
export type Width = 'wide' | 'medium' | 'phone';

export function useWidth(): Width {
  const phone = useMedia('(max-width: 559px)');
  const medium = useMedia('(max-width: 900px)');
  if (phone) return 'phone';
  return medium ? 'medium' : 'wide';
}
