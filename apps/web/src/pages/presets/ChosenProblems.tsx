import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { sayChosen } from './preset-words.ts';

/** The problems that a preset names itself, by their titles. */
export function ChosenProblems({ slugs }: { slugs: readonly string[] }) {
  const { data: problems, error } = useQuery(api.problems.list.queryOptions());
  // What the list lacks is said only once there is a list.
  if (!problems && error) return slugs.join(', then ');
  return problems ? sayChosen(slugs, problems) : '…';
}
