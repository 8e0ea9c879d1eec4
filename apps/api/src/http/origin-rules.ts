/**
 * A server on localhost can be reached by every page in the browser. Two rules keep them out:
 *
 * - It answers only to its own names. A page whose domain is made to point at 127.0.0.1 (DNS
 *   rebinding) is its own origin to the browser, but still sends its own name as Host.
 * - What another page causes is refused, by the Origin it bears and by Sec-Fetch-Site. Only a link
 *   that a person follows may come from elsewhere. Programs such as curl send neither header.
 */
export type OriginSettings = {
  /** What the server was told to listen on. */
  host: string;
  /** Where people open it, when that is not the server's own address. */
  publicUrl: string | null;
};

export type RequestOrigin = {
  method: string;
  /** The port that the connection came in on. */
  localPort: number;
  /** Headers, as they came. */
  host: string | undefined;
  origin: string | undefined;
  secFetchSite: string | undefined;
  secFetchMode: string | undefined;
  secFetchDest: string | undefined;
};

/** Why a request is refused, in a sentence, or null when it may pass. */
export function reasonToRefuse(request: RequestOrigin, settings: OriginSettings): string | null {
  const own = ownOrigins(settings, request.localPort);
  const host = request.host?.toLowerCase();
  if (host === undefined || !own.some((url) => url.host === host || withPort(url) === host)) {
    return `This server does not answer to the name "${host ?? ''}". Set PUBLIC_URL to the address you open.`;
  }
  const { origin } = request;
  if (origin !== undefined && !own.some((url) => url.origin === origin.toLowerCase())) {
    return `This request comes from another page (${origin}).`;
  }
  const site = request.secFetchSite;
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isFollowedLink(request)) {
    return 'This request was caused by another page.';
  }
  return null;
}

function ownOrigins({ host, publicUrl }: OriginSettings, port: number): URL[] {
  const names = ['localhost', '127.0.0.1', '[::1]', host.includes(':') ? `[${host}]` : host];
  const own = names.map((name) => new URL(`http://${name}:${port}`));
  return publicUrl === null ? own : [...own, new URL(publicUrl)];
}

/** Browsers leave the usual port out of Host; some programs write it. */
function withPort(url: URL): string {
  if (url.port !== '') return url.host;
  return `${url.host}:${url.protocol === 'https:' ? 443 : 80}`;
}

function isFollowedLink({ method, secFetchMode, secFetchDest }: RequestOrigin): boolean {
  return method === 'GET' && secFetchMode === 'navigate' && secFetchDest === 'document';
}
