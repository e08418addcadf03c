import { FileDrop } from '../shell/file-drop';
import { useRoute } from '../shell/route';
import { NotAdded } from './not-added';
import { useAddDocument } from './use-add-document';

/** Adds an OpenAPI file that is dropped on the page, wherever one is in it; the list of workflows takes files itself. */
export function DropDocument() {
  const adding = useAddDocument();
  const { path } = useRoute();
  if (path.join('/') === 'workflows') return null;
  return (
    <>
      <FileDrop
        words="Drop the OpenAPI file to add it"
        busy={adding.isPending ? `Reading ${adding.variables.name}` : undefined}
        onFile={adding.mutate}
      />
      <NotAdded adding={adding} />
    </>
  );
}
