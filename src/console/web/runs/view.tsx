import { Empty } from '../shell/states';

/** The runs. */
export default function RunsView() {
  return <Empty title="Runs">Not here yet.</Empty>;
}
