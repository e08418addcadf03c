import { useRoute } from '../shell/route';
import { RunList } from './run-list';
import { RunView } from './run-view';

/** The recent runs, or the one that the address names. */
export default function RunsView() {
  const { path } = useRoute();
  const id = path[1];
  return id === undefined ? <RunList /> : <RunView key={id} id={id} />;
}
