import type { Task, Workflow } from '@io-orkes/conductor-javascript';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import type { Conductor } from '../../src/tasks/conductor.js';
import { told } from './truth.js';

/** A workflow of one task of a type, whose input is `input` of the workflow's. */
export async function registerOne(conductor: Conductor, task: string, name = `one_${task}`): Promise<string> {
  const body = [
    {
      ...{ name, version: 1, schemaVersion: 2, ownerEmail: 'tests@example.com' },
      tasks: [
        {
          ...{ name: task, taskReferenceName: 'it', type: 'SIMPLE' },
          inputParameters: Object.fromEntries(INPUTS.map((one) => [one, `\${workflow.input.${one}}`])),
        },
      ],
    },
  ];
  await conductor.call('PUT', '/metadata/workflow', { body });
  return name;
}

const INPUTS = [
  ...['id', 'confirm', 'product_id', 'product_type', 'download_notes', 'project_code'],
  ...['max_downloads', 'min_remaining', 'connection', 'output'],
] as const;

/** The ids of images that nobody has downloaded. */
export async function freshImages(sandbox: Sandbox, count: number): Promise<string[]> {
  const known = new Set((await told<{ id: string }>(sandbox, 'downloads')).map(({ id }) => id));
  const assets = await told<{ id: string; asset_type: string }>(sandbox, 'assets');
  const fresh = assets.filter(({ id, asset_type }) => asset_type === 'image' && !known.has(id));
  return fresh.slice(0, count).map(({ id }) => id);
}

export const errorIn = ({ outputData }: Task): Record<string, unknown> =>
  (outputData?.['error'] ?? {}) as Record<string, unknown>;

export const last = ({ tasks = [] }: Workflow): Task => tasks.at(-1) ?? {};
