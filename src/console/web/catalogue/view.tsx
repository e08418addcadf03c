import { IconApi } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { Boundary } from '../shell/boundary';
import { goTo, useRoute } from '../shell/route';
import { Empty, Loading } from '../shell/states';
import { Catalogue } from './catalogue';
import classes from './view.module.css';

const OperationView = lazy(() => import('../reference/view'));

/** The catalogue at the left, and at the right the operation that was chosen. */
export function CatalogueView() {
  const { path } = useRoute();
  const [place, api, id] = path;
  const isOperation = place === 'op' && api !== undefined && id !== undefined;
  return (
    <div className={classes.view} data-shows={isOperation ? 'detail' : 'list'}>
      <div className={classes.list}>
        <Catalogue
          takesFocus
          chosen={isOperation ? `${api}:${id}` : undefined}
          onChoose={(item) => goTo(['op', item.api, item.id])}
        />
      </div>
      <div className={classes.detail}>
        {isOperation ? (
          <Boundary at={`${api}/${id}`}>
            <Suspense fallback={<Loading what="the operation" />}>
              <OperationView key={`${api}/${id}`} api={api} id={id} />
            </Suspense>
          </Boundary>
        ) : (
          <Empty icon={<IconApi size={22} />} title="Choose an operation">
            Its reference and a prepared request will be here.
          </Empty>
        )}
      </div>
    </div>
  );
}
