import type { Report, SectionKind } from '@dryrun/contract';
import { Suspense } from 'react';
import { sectionPages } from '../../sections/sections.ts';
import { Banner } from '../../ui/page/Banner.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { sectionNames } from '../../words/section-names.ts';

/** What the report says of one section, as far as its kind has something to say. */
export function SectionReport({ report, kind }: { report: Report; kind: SectionKind }) {
  const Part = sectionPages[kind]?.Report;
  const section = report.sections.find((one) => one.kind === kind);
  if (report.closedSections.includes(kind)) {
    return (
      <Banner kind="neutral" icon="lock" fact={`${sectionNames[kind]} is closed.`}>
        An assessment runs that asks the same. It opens again when that has ended.
      </Banner>
    );
  }
  if (!Part || !section) return null;
  return (
    <Suspense fallback={<Skeleton height={360} />}>
      <Part report={report} section={section} />
    </Suspense>
  );
}
