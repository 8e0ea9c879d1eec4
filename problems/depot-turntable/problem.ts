import { defineProblem } from '@dryrun/problem-kit';
import { fewestPulls } from './reference.ts';

export default defineProblem({
  slug: 'depot-turntable',
  title: 'The Depot Turntable',
  difficulty: 'medium',
  topics: ['breadth-first search', 'graph', 'simulation'],
  signature: {
    kind: 'function',
    name: 'fewestPulls',
    parameters: [
      { name: 'tracks', type: 'integer' },
      { name: 'turn', type: 'integer[]' },
      { name: 'pits', type: 'integer[]' },
      { name: 'closed', type: 'integer[]' },
      { name: 'goal', type: 'integer' },
    ],
    returns: 'integer',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ tracks ≤ 30,000', meaning: 'number of tracks' },
    { rule: '1 ≤ length of turn ≤ 6', meaning: 'number of turning levers' },
    { rule: '1 ≤ turn[i] ≤ 10^9', meaning: 'tracks that lever i turns the table on' },
    {
      rule: '0 ≤ pits[i], closed[i], goal < tracks',
      meaning: 'each list may be empty and names no track twice; both may name the same track',
    },
    { rule: '0 is not in closed', meaning: 'the table starts there' },
  ],
  complexity: { time: 'O(tracks · levers)', space: 'O(tracks)' },

  validate(tracks, turn, pits, closed, goal) {
    const isTrack = (track: number) => track >= 0 && track < tracks;
    if (tracks < 1 || tracks > 30_000) return 'there must be 1 to 30,000 tracks';
    if (turn.length < 1 || turn.length > 6) return 'there must be 1 to 6 turning levers';
    if (turn.some((one) => one < 1 || one > 1e9)) return 'a turn must lie in 1 to 10^9';
    if (!pits.every(isTrack)) return 'pits must name tracks of the depot';
    if (new Set(pits).size < pits.length) return 'pits must name no track twice';
    if (!closed.every(isTrack)) return 'closed must name tracks of the depot';
    if (new Set(closed).size < closed.length) return 'closed must name no track twice';
    if (closed.includes(0)) return 'track 0 must not be closed';
    if (!isTrack(goal)) return 'goal must be a track of the depot';
    return null;
  },

  solve: fewestPulls,
});
