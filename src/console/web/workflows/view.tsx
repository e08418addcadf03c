import { useMemo } from 'react';
import { useRoute } from '../shell/route';
import { Empty } from '../shell/states';
import { Definitions } from './definitions';
import { OpenWorkflow } from './open-workflow';
import { addressParts, sourceOf } from './sources';

/** The definitions, or the one that the address names. */
export default function WorkflowsView() {
  const { path } = useRoute();
  const [, kind, name = '', version] = path;
  const source = useMemo(
    () => (kind === undefined ? undefined : sourceOf(kind, name, version)),
    [kind, name, version],
  );
  if (kind === undefined) return <Definitions />;
  if (source === undefined)
    return (
      <Empty title="There is no such workflow">
        The address names none: choose one from the list of workflows.
      </Empty>
    );
  return <OpenWorkflow key={addressParts(source).join('/')} source={source} />;
}
