import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DocumentInfo } from '../../api/catalogue';
import { addDocument } from '../shell/api';
import { goTo } from '../shell/route';
import { ServerError } from '../server';

/** What the server takes at most, less what its wrapping needs. */
const MOST_MB = 32;

/** Adds an OpenAPI file to the catalogue, and shows what became of it. One without a usable operation is not kept. */
export function useAddDocument() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (file: File): Promise<DocumentInfo> => {
      if (file.size > MOST_MB * 1_000_000)
        throw new ServerError(413, {
          code: 'too_large',
          message: `${file.name} has ${Math.round(file.size / 1_000_000)} MB; at most ${MOST_MB} MB can be added here`,
          advice: 'Put it into the folder apis/, or name it with --api when you start the console',
        });
      return addDocument({ name: file.name, text: await file.text() });
    },
    onSuccess: async (document) => {
      if (document.operations === 0) return;
      goTo(['api', document.name]);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['documents'] }),
        client.invalidateQueries({ queryKey: ['search'] }),
      ]);
    },
  });
}
