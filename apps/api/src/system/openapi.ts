import { contract, endpointErrors } from '@dryrun/contract';
import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';

type Document = Awaited<ReturnType<OpenAPIGenerator['generate']>>;

let printed: Promise<Document> | undefined;

/** The contract as an OpenAPI document. Printed once: it does not change while the server runs. */
export function openApiDocument(): Promise<Document> {
  printed ??= new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] }).generate(
    contract,
    {
      info: {
        title: 'Dry Run',
        version: '1',
        description: `A session cookie says whose rows a request may see. GET /api/session gives one to whoever has none. Errors have one shape and one of the codes ${Object.keys(endpointErrors).join(', ')}.`,
      },
      servers: [{ url: '/api' }],
    },
  );
  return printed;
}
