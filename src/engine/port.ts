import { createServer } from 'node:net';

/** A port on 127.0.0.1 that nothing listens on at the moment, chosen by the kernel. */
export async function freePort(): Promise<number> {
  return await listenOnce(0);
}

/** Whether a port on 127.0.0.1 can be listened on at the moment. */
export async function isFree(port: number): Promise<boolean> {
  return await listenOnce(port).then(
    () => true,
    () => false,
  );
}

async function listenOnce(port: number): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  });
}
