import { jobOptions } from './consumer.ts';
import { jobId } from './job-id.ts';
import type { Producer } from './producer.ts';
import type { WorkJob } from './runs.ts';

/** Behind all classes of runs. */
const taskPriority = 4;

/** What is worked on in the background. It waits in the queue of runs, and comes after all of them. */
export type Tasks = {
  /** Puts a task into the queue. Harmless when it is there already. @throws QueueUnreachableError */
  enqueue(taskId: string): Promise<void>;
  /** Those of these tasks that neither wait nor are worked on. @throws QueueUnreachableError */
  missingOf(taskIds: readonly string[]): Promise<string[]>;
};

export function openTasks(producer: Producer<WorkJob>): Tasks {
  return {
    async enqueue(taskId) {
      const id = jobId('task', taskId);
      await producer.use(`adding background task ${taskId}`, (queue) =>
        queue.add('task', { taskId }, { ...jobOptions, jobId: id, priority: taskPriority }),
      );
    },
    async missingOf(taskIds) {
      const ids = taskIds.map((taskId) => jobId('task', taskId));
      return producer.use('looking for background tasks', async (queue) => {
        const states = await Promise.all(ids.map((id) => queue.getJobState(id)));
        return taskIds.filter((_, i) => states[i] === 'unknown');
      });
    },
  };
}
