import type { RunEvent } from '@dryrun/contract';

export type SeenEvent = { id: number; event: RunEvent };

/** The events of a stream as they come, until it ends. Leaving the loop closes the connection. */
export async function* readEvents(response: Response): AsyncGenerator<SeenEvent> {
  if (!response.ok || response.body === null) throw new Error(await response.text());
  let text = '';
  for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
    text += part;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(
        block.split('\n').map((line) => {
          const at = line.indexOf(': ');
          return [line.slice(0, at), line.slice(at + 2)];
        }),
      );
      const data = fields.get('data');
      if (data === undefined) continue;
      if (fields.get('event') === 'error') throw new Error(data);
      yield { id: Number(fields.get('id')), event: JSON.parse(data) };
    }
  }
}
