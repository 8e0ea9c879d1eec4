import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type Request, type Response, type Router } from 'express';
import { advanceAssessment } from '../assessments/advance-assessment.ts';
import type { Deps, Session } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { importData } from './import/import-data.ts';
import { importLimits, openZip } from './import/open-zip.ts';
import { assessmentPage } from './page/assessment-page.ts';
import { refuseWhileRunning } from './refuse-while-running.ts';
import { fileSafe } from './zip/names.ts';
import { writeZip } from './zip/write-zip.ts';

/** Uploads that are under way on this server: each has a file on the disk and a transaction. */
const importsAtOnce = 2;

/** The files of `/own-data`: what is no JSON is no endpoint of the contract. */
export function ownDataRoutes(deps: Deps): Router {
  const routes = express.Router();
  const importing = new Set<string>();

  routes.get('/export.zip', async (_request, response) => {
    const owner = ownerOf(response);
    await refuseWhileRunning(deps, owner, 'Everything can be exported');
    const at = new Date(deps.now());
    asDownload(response, 'application/zip', `dry-run ${at.toISOString().slice(0, 10)}.zip`);
    await pipeline(writeZip(deps, owner), response).catch((err: Error) => {
      // The head is sent: a broken connection is all that can be said.
      deps.log.warn({ err }, 'an export broke off');
      response.destroy();
      throw err;
    });
  });

  routes.get('/assessments/:id.html', async (request, response) => {
    const owner = ownerOf(response);
    const { id } = request.params;
    const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
    const assessment = isId ? await advanceAssessment(deps, id) : null;
    if (assessment?.owner_id !== owner) {
      throw refuse('NOT_FOUND', 'There is no assessment with this id.');
    }
    await refuseWhileRunning(deps, owner, 'It can be exported');
    const page = await assessmentPage(deps, assessment);
    const day = assessment.created_at.toISOString().slice(0, 10);
    asDownload(
      response,
      'text/html; charset=utf-8',
      `${day} ${fileSafe(assessment.preset_name)}.html`,
    );
    response.send(page);
  });

  routes.post('/import', async (request, response) => {
    const owner = ownerOf(response);
    await refuseWhileRunning(deps, owner, 'Import');
    if (importing.has(owner) || importing.size >= importsAtOnce) {
      throw refuse('CONFLICT', 'Another file is being imported. Try again in a moment.');
    }
    importing.add(owner);
    const folder = await mkdtemp(join(tmpdir(), 'dryrun-import-'));
    try {
      const file = join(folder, 'upload.zip');
      await receiveFile(request, file);
      const zip = await openZip(file);
      try {
        response.json(await importData(deps, owner, zip, { look: 'look' in request.query }));
      } finally {
        zip.close();
      }
    } finally {
      importing.delete(owner);
      await rm(folder, { recursive: true, force: true });
    }
  });

  return routes;
}

/** Of an upload that is too large the rest is not read. @throws PAYLOAD_TOO_LARGE */
async function receiveFile(request: Request, file: string): Promise<void> {
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      const limit = importLimits.fileBytes;
      if (bytes <= limit) return done(null, chunk);
      done(
        refuse(
          'PAYLOAD_TOO_LARGE',
          `The file is larger than ${limit / 1024 / 1024} MB. Nothing was imported.`,
        ),
      );
    },
  });
  await pipeline(request, counted, createWriteStream(file, { mode: 0o600 }));
}

function asDownload(response: Response, type: string, name: string): void {
  response.set('Content-Type', type);
  response.set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  response.set('Cache-Control', 'no-store, no-transform');
}

function ownerOf({ locals }: Response): string {
  const session: Session | null = locals.session ?? null;
  if (session === null) throw refuse('UNAUTHORIZED');
  return session.owner;
}
