import { Spot } from '../steps/spot';
import { StepCard } from '../steps/step-card';
import { StepList } from '../steps/step-list';
import { Banner } from './banner';
import { useEditor } from './context';
import classes from './tabs.module.css';

/** The definition as a list of steps. */
export function ListTab() {
  const { flow } = useEditor();
  return (
    <>
      <div className={classes.list}>
        {flow !== undefined && (
          <StepList
            steps={flow.steps}
            label={`Steps of ${flow.name ?? 'the workflow'}`}
            Card={StepCard}
            Spot={Spot}
          />
        )}
      </div>
      <Banner low />
    </>
  );
}
