import { os } from '../context.ts';
import { refuse } from '../http/refuse.ts';
import { countOwnData, countRecords } from './count-own-data.ts';
import { deleteAssessment, deleteEverything } from './delete-own-data.ts';

/** The handlers of `/own-data`; its files are served by own-data-routes.ts. */
export const ownData = {
  count: os.ownData.count.handler(({ context: { deps, owner } }) => countOwnData(deps.db, owner)),

  countAssessment: os.ownData.countAssessment.handler(
    async ({ context: { deps, owner }, input: { id } }) => {
      const counts = await countRecords(deps.db, owner, id);
      if (counts.assessments === 0) {
        throw refuse('NOT_FOUND', 'There is no assessment with this id.');
      }
      return counts;
    },
  ),

  deleteAssessment: os.ownData.deleteAssessment.handler(
    ({ context: { deps, owner }, input: { id } }) => deleteAssessment(deps, owner, id),
  ),

  deleteEverything: os.ownData.deleteEverything.handler(({ context: { deps, owner } }) =>
    deleteEverything(deps, owner),
  ),
};
