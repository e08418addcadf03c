import { lazy, Suspense, useEffect, useRef } from 'react';
import type { OperationItem } from '../../api/catalogue';
import { Boundary } from '../shell/boundary';
import { goTo, useRoute } from '../shell/route';
import { Loading } from '../shell/states';
import { AddDocument } from './add';
import { Catalogue } from './catalogue';
import classes from './view.module.css';
import { Welcome } from './welcome';

const OperationView = lazy(() => import('../reference/view'));
const Documents = lazy(() => import('./documents'));

/** The catalogue at the left, and at the right the operation that was chosen. */
export function CatalogueView() {
  const { path } = useRoute();
  const [place, api, id] = path;
  const isOperation = place === 'op' && api !== undefined && id !== undefined;
  const detail = useRef<HTMLDivElement>(null);
  const toDetail = useRef(false);
  useEffect(() => {
    // Who chose with the keyboard goes on reading there; `/` leads back.
    if (toDetail.current) detail.current?.focus({ preventScroll: true });
    toDetail.current = false;
  }, [api, id]);
  const choose = (item: OperationItem, byKey: boolean) => {
    toDetail.current = byKey;
    goTo(['op', item.api, item.id]);
  };
  return (
    <div className={classes.view} data-shows={isOperation || place === 'api' ? 'detail' : 'list'}>
      <div className={classes.list}>
        <Catalogue takesFocus chosen={isOperation ? `${api}:${id}` : undefined} onChoose={choose}>
          <AddDocument />
        </Catalogue>
      </div>
      <div className={classes.detail} ref={detail} tabIndex={-1} role="region" aria-label="What was chosen">
        <Boundary at={path.join('/')}>
          <Suspense fallback={<Loading what="the view" />}>
            {isOperation ? (
              <OperationView key={`${api}/${id}`} api={api} id={id} />
            ) : place === 'api' ? (
              <Documents name={api} />
            ) : (
              <Welcome />
            )}
          </Suspense>
        </Boundary>
      </div>
    </div>
  );
}
