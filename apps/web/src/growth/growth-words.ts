import type { Growth, GrowthAxis, SubmissionGrowth } from '@dryrun/contract';
import { formatCount, spellCount } from '../words/amount.ts';

/** The fact, which stands in bold, and the reason behind it. */
export type GrowthWords = { fact: string; reason: string };

/** "~ n²", "~ n or n log n", or null where nothing can be told. */
export function nameGrowth(growth: Growth): string | null {
  return growth.kind === 'told' ? `~ ${growth.names.join(' or ')}` : null;
}

/**
 * What is said of a measured growth: only what the fit supports, and against what was written only where
 * the server found it beyond doubt.
 */
export function sayGrowth(axis: GrowthAxis, wrote: string | null): GrowthWords {
  const { growth } = axis;
  if (growth.kind === 'cannot-tell') {
    const isFast = growth.reason === 'too-fast';
    const speaks = wrote
      ? ` You wrote ${wrote}${isFast ? '; nothing here speaks against it' : ''}.`
      : '';
    return {
      fact: `Cannot tell: ${because(growth)}.`,
      reason: `${atTheLargest(axis)}${speaks}`.trim(),
    };
  }
  const measured = `Measured ${nameGrowth(growth)}.`;
  const exponent = growth.exponent < 10 ? `exponent ${growth.exponent.toFixed(2)} ` : '';
  const grows = axis.together ? 'All sizes together' : `${axis.name} alone`;
  const rests = `${grows}: ${exponent}over ${spellCount(growth.sizes)} sizes.`;
  const breaks = axis.breaksAt
    ? ` The limit breaks from ${axis.together ? 'about' : `${axis.name} ≈`} ${formatRound(axis.breaksAt)}.`
    : '';
  return { fact: `${measured}${saidOf(axis.stated, wrote)}`, reason: `${rests}${breaks}` };
}

function saidOf(stated: GrowthAxis['stated'], wrote: string | null): string {
  if (stated === null || wrote === null) return '';
  switch (stated.kind) {
    case 'against':
      return ` You wrote ${wrote}.`;
    case 'agrees':
      return ` You wrote ${wrote}, which agrees.`;
    case 'slower':
      return ` You wrote ${wrote}, a bound that is not reached here.`;
    case 'open':
      return ` You wrote ${wrote}; whether that holds cannot be told.`;
    case 'not-compared':
      return ` You wrote ${wrote}: ${stated.because ?? 'not compared'}.`;
  }
}

function because(growth: Growth & { kind: 'cannot-tell' }): string {
  switch (growth.reason) {
    case 'too-fast':
      return 'too fast to measure';
    case 'few-sizes':
      return 'too few sizes';
    case 'noise':
      return 'the repeats lie too far apart';
    case 'no-curve':
      return 'no single curve fits';
    case 'alike': {
      const alike = growth.alike ?? [];
      return alike.length < 2 ? 'it hardly grows' : `${alike.join(', ')} fit alike`;
    }
  }
}

function atTheLargest({ name, together, sizes }: GrowthAxis): string {
  const largest = sizes.findLast(({ ownMs }) => ownMs !== null);
  if (!largest || largest.ownMs === null) return '';
  const size = together ? formatCount(largest.size) : `${name} = ${formatCount(largest.size)}`;
  return `At ${size}, the largest that was run, a test takes ${formatTime(largest.ownMs)}.`;
}

/** "0.3 ms", "31 ms", "1.91 s". */
export function formatTime(ms: number): string {
  if (ms < 9.95) return `${ms.toFixed(1)} ms`;
  return ms < 999.5 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

/** To two figures: where a limit breaks is not known better. */
function formatRound(size: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(size)) - 1);
  return formatCount(Math.round(size / unit) * unit);
}

/** "Measuring: 4 of 12", or why there is nothing. */
export function sayProgress({ background, unavailable }: SubmissionGrowth): string | null {
  if (unavailable) return unavailable;
  if (background === null) return null;
  const { state, done, total, errorId } = background;
  if (state === 'failed')
    return `It could not be measured; the fault is ours (${errorId ?? '?'}). In an hour it is tried again.`;
  if (state === 'done') return null;
  return total === 0
    ? 'Measuring begins when nobody is being judged.'
    : `Measuring: ${done} of ${total}`;
}
