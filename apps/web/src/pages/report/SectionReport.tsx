import type { Report, SectionKind } from '@dryrun/contract';
import { Suspense } from 'react';
import { sectionPages } from '../../sections/sections.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';

/** What the report says of one section, as far as its kind has something to say. */
export function SectionReport({ report, kind }: { report: Report; kind: SectionKind }) {
  const Part = sectionPages[kind]?.Report;
  const section = report.sections.find((one) => one.kind === kind);
  if (!Part || !section) return null;
  return (
    <Suspense fallback={<Skeleton height={360} />}>
      <Part report={report} section={section} />
    </Suspense>
  );
}
