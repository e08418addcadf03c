import { Empty } from '../shell/states';

/** The workflows. */
export default function WorkflowsView() {
  return <Empty title="Workflows">Not here yet.</Empty>;
}
