import { MantineProvider } from '@mantine/core';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { DropDocument } from '../catalogue/drop-document';
import { CatalogueView } from '../catalogue/view';
import { cssVariables, theme } from '../theme';
import classes from './app.module.css';
import { Boundary } from './boundary';
import { Head } from './head';
import { useRoute } from './route';
import { Empty, Loading } from './states';

const WorkflowsView = lazy(() => import('../workflows/view'));
const RunsView = lazy(() => import('../runs/view'));

interface AppProps {
  readonly client: QueryClient;
  readonly nonce: string;
}

/** The whole page. */
export function App({ client, nonce }: AppProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={client}>
        <div className={classes.page}>
          <a className={classes.skip} href="#main" onClick={toMain}>
            To the content
          </a>
          <Head />
          <main id="main" className={classes.main} tabIndex={-1}>
            <Place />
          </main>
          <DropDocument />
        </div>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** The address's hash is the place in the page, so the link must not change it. */
function toMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function Place() {
  const { path } = useRoute();
  return (
    <Boundary at={path.join('/')}>
      <Suspense fallback={<Loading what="the view" />}>
        <View place={path[0]} />
      </Suspense>
    </Boundary>
  );
}

function View({ place }: { readonly place: string | undefined }) {
  switch (place) {
    case undefined:
    case 'op':
    case 'api':
      return <CatalogueView />;
    case 'workflows':
      return <WorkflowsView />;
    case 'runs':
      return <RunsView />;
    default:
      return (
        <Empty title="There is no such place">
          Go on from the catalogue, the workflows or the runs above.
        </Empty>
      );
  }
}
