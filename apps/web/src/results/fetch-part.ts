import type { TestPart } from '@dryrun/contract';
import { client } from '../api/api.ts';

/** One part of a test of a run or a submission, whole. */
export async function fetchPart(id: string, index: number, part: TestPart): Promise<string> {
  const { text } = await client.runs.part({ id, index, part });
  return text;
}
