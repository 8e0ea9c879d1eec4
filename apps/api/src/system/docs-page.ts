import type { openApiDocument } from './openapi.ts';

type Document = Awaited<ReturnType<typeof openApiDocument>>;

export function docsPage(_document: Document): string {
  return '';
}
