import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BenchRow, meetsTarget } from './measure.ts';

export type BenchReport = {
  /** ISO 8601. */
  at: string;
  machine: { cpu: string; cores: number; node: string };
  rows: readonly BenchRow[];
};

/** A sentence on when and where, and a Markdown table. */
export function tableOf({ at, machine, rows }: BenchReport): string {
  return [
    `Measured ${at.slice(0, 10)} on ${machine.cores} × ${machine.cpu}, Node ${machine.node}:`,
    '',
    '| measure | min | median | max | baseline in the same run | target | met |',
    '|---|---:|---:|---:|---|---|---|',
    ...rows.map((row) => `| ${cellsOf(row).join(' | ')} |`),
  ].join('\n');
}

function cellsOf(row: BenchRow): string[] {
  const { name, variant, unit, min, median, max, baseline, target } = row;
  const scaled = (value: number) => (unit === 'bytes' ? value / 1024 / 1024 : value);
  const shown = (value: number) => figure(scaled(value));
  return [
    `\`${name}\`${variant ? `, ${variant}` : ''} (${unit === 'bytes' ? 'MiB' : unit})`,
    ...[min, median, max].map(shown),
    baseline ? `${baseline.name}: ${figure(baseline.median)} ${baseline.unit}` : '',
    target ? `${target.kind} ${scaled(target.value)}` : '',
    { true: 'yes', false: 'no', null: '' }[String(meetsTarget(row))] ?? '',
  ];
}

function figure(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 0.01 ? value.toPrecision(3) : value.toPrecision(2);
}

const readme = join(import.meta.dirname, '..', '..', '..', '..', 'README.md');
const begin = '<!-- bench: made by npm run bench -- --readme -->';
const end = '<!-- end of bench -->';

/** Puts the table between its two marks in the README. @throws when the marks are missing. */
export async function writeReadme(report: BenchReport): Promise<void> {
  const text = await readFile(readme, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`README.md lacks the lines ${begin} and ${end}`);
  const table = `${begin}\n${tableOf(report)}\n`;
  await writeFile(readme, text.slice(0, from) + table + text.slice(to));
}
