import { useQuery } from '@tanstack/react-query';
import { languagesQuery } from './languages-query.ts';

/** Names languages as the server does: "typescript" is "TypeScript". */
export function useLanguageName(): (id: string) => string {
  const { data } = useQuery({
    ...languagesQuery(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (id) => data?.find((language) => language.id === id)?.name ?? id;
}
