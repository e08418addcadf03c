import '@mantine/core/styles.layer.css';
import './shell/fonts.css';
import './shell/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from './shell/api';
import { App } from './shell/app';
import { readNonce } from './shell/nonce';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App client={newQueryClient()} nonce={readNonce()} />
    </StrictMode>,
  );
