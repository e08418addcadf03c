import { useEditor } from './context';
import { StepSide } from '../inspector/step-side';
import { WorkflowSide } from '../inspector/workflow-side';

/** At the right: the step that is chosen, else the workflow itself. */
export function Side({ onClose }: { readonly onClose?: () => void }) {
  const { chosen, flow } = useEditor();
  if (flow === undefined) return null;
  // A renamed step is the same step: its fields keep the focus.
  if (chosen !== undefined)
    return <StepSide key={chosen.pointer} step={chosen} {...(onClose && { onClose })} />;
  return <WorkflowSide flow={flow} {...(onClose && { onClose })} />;
}
