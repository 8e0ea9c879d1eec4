import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLocation, useNavigate, useRouteError } from 'react-router';
import { readApiError } from '../api/api-error.ts';
import { Button, ButtonLink, LinkButton } from '../ui/controls/Button.tsx';
import { copyText } from '../ui/controls/copy-text.ts';
import { RetryIcon } from '../ui/icons/icons.tsx';
import styles from './ErrorPage.module.css';
import { NotFoundPage } from './NotFoundPage.tsx';
import { namesNothing } from './names-nothing.ts';
import { PageContainer } from './PageContainer.tsx';

const kept =
  'Your drafts and submissions are stored, and the clock of a running assessment is not affected.';

/** Where the server has said no more than that it cannot answer. */
const titles: Record<string, string> = {
  OFFLINE: 'The server cannot be reached',
  SERVICE_UNAVAILABLE: 'The server is not ready',
  UNKNOWN: 'Dry Run did not answer',
};

/** Shown in place of a page that threw: what happened, what is safe, what to do, an id to quote. */
export function ErrorPage() {
  const error = useRouteError();
  const api = readApiError(error);
  const location = useLocation();
  const navigate = useNavigate();
  const { reset } = useQueryErrorResetBoundary();
  const id = useMemo(() => api?.errorId ?? `web_${crypto.randomUUID().slice(0, 8)}`, [api]);

  if (api && namesNothing(api)) return <NotFoundPage />;
  const offline = api?.code === 'OFFLINE';
  // A failure of ours is told below, with its id and the details to copy.
  const told = api !== null && api.code !== 'INTERNAL_SERVER_ERROR' ? api.message : null;
  const title = titles[api?.code ?? ''] ?? 'This page could not be made';

  const tryAgain = () => {
    if (isMissingChunk(error)) return reloadWhenReachable();
    reset();
    // Any navigation, even to the same address, makes the router leave this page.
    navigate(location, { replace: true });
  };

  return (
    <PageContainer title={offline ? 'No connection' : 'Error'}>
      <div className={styles.text}>
        {api?.status ? <p className={styles.status}>{api.status}</p> : null}
        <h1>{title}</h1>
        <p className={styles.fact}>
          {told ?? `Something failed ${api ? 'on the server' : 'in this page'}, not in your code.`}
          {told === null || offline ? ` ${kept}` : ''}
        </p>
        <div className={styles.actions}>
          <Button kind="primary" onClick={tryAgain}>
            <RetryIcon />
            Try again
          </Button>
          <ButtonLink to="/">Go to Home</ButtonLink>
        </div>
        {told ? null : <Quote id={id} error={error} path={location.pathname} />}
      </div>
    </PageContainer>
  );
}

/**
 * The app was built anew under an open page: the chunks that page knows are gone, and only a
 * reload brings the new ones. Not while the server is away: the browser's own page would come.
 */
function reloadWhenReachable() {
  fetch(window.location.href, { method: 'HEAD' }).then(
    () => window.location.reload(),
    () => {},
  );
}

function isMissingChunk(error: unknown): boolean {
  return error instanceof TypeError && error.message.includes('dynamically imported module');
}

function Quote({ id, error, path }: { id: string; error: unknown; path: string }) {
  const [copied, setCopied] = useState(false);
  const details = [
    `Dry Run error ${id}`,
    `Page ${path}`,
    `Time ${new Date().toISOString()}`,
    navigator.userAgent,
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  ].join('\n');
  return (
    <p className={styles.quote}>
      Quote <span className={styles.id}>{id}</span> when you report it.{' '}
      <LinkButton onClick={() => copyText(details).then(setCopied)}>
        {copied ? 'Copied' : 'Copy details'}
      </LinkButton>
    </p>
  );
}
