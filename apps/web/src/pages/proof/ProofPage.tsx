import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api } from '../../api/api.ts';
import { readApiError } from '../../api/api-error.ts';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { ButtonLink } from '../../ui/controls/Button.tsx';
import { DataTable } from '../../ui/facts/DataTable.tsx';
import { Breadcrumbs } from '../../ui/page/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel, PanelBody } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import styles from './ProofPage.module.css';
import { proofFacts } from './proof-words.ts';
import { WrongIdeas } from './WrongIdeas.tsx';

const title = 'How strong the tests are';

/** What was tried against the hidden tests of a problem, and how much of it they catch. */
export function ProofPage() {
  const { slug = '' } = useParams();
  const proof = useQuery({
    ...api.problems.proof.queryOptions({ input: { slug } }),
    retry: (count, error) => count < 2 && readApiError(error) === null,
    throwOnError: (error) => readApiError(error)?.code !== 'NOT_FOUND',
  });
  const problem = { label: proof.data?.title ?? '…', to: `/problems/${slug}` };
  const crumbs = (
    <Breadcrumbs crumbs={[{ label: 'Problems', to: '/problems' }, problem, { label: 'Proof' }]} />
  );
  if (proof.error && !proof.data) {
    return (
      <PageContainer title={title}>
        <PageHeader title="No proof of these tests" meta={[readApiError(proof.error)?.message]} />
        <ButtonLink to="/problems">All problems</ButtonLink>
      </PageContainer>
    );
  }
  if (!proof.data) {
    return (
      <PageContainer title={title}>
        <PageHeader title={title} crumbs={crumbs} />
        <Panel aria-busy="true">
          <PanelBody>
            <Skeleton height={240} />
          </PanelBody>
        </Panel>
      </PageContainer>
    );
  }
  return (
    <PageContainer title={`${title}: ${proof.data.title}`}>
      <PageHeader title={title} crumbs={crumbs} meta={[proof.data.title]} />
      <p className={styles.lead}>
        Each package is verified through the judge that judges you. Whatever got past its tests was
        either caught by another test, or justified in the package.
      </p>
      <Panel>
        <DataTable fold className={styles.table} aria-label="What the tests catch">
          <thead>
            <tr>
              <th>What was tried</th>
              <th data-align="right">How many</th>
              <th>What it means</th>
            </tr>
          </thead>
          <tbody>
            {proofFacts(proof.data).map(({ name, value, meaning }) => (
              <tr key={name}>
                <th scope="row" className={styles.name}>
                  {name}
                </th>
                <td data-align="right" className={styles.value}>
                  {value}
                </td>
                <td data-narrow="full" className={styles.meaning}>
                  {meaning}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Panel>
      <WrongIdeas proof={proof.data} />
    </PageContainer>
  );
}
