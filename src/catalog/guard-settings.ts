import type { JsonSchema, Operation } from './operation.js';

const CONFIRM = 'confirm';

/** By which somebody says yes to a call that changes or costs something. */
export const CONFIRM_SETTING: JsonSchema = {
  title: 'Confirm',
  description:
    'Yes, make this call, which changes or costs something: the boolean true, and no text. Without it nothing is sent.',
  type: 'boolean',
};

export const isConfirmation = (schema: JsonSchema | undefined): boolean => schema === CONFIRM_SETTING;

const MAX_DOWNLOADS: JsonSchema = {
  title: 'Most downloads of a run',
  description:
    'How many downloads the whole run may make, its parent and sub-workflows together; the task ends before it would make one more.',
  type: 'integer',
  minimum: 0,
};

const MIN_REMAINING: JsonSchema = {
  title: 'Least to be left',
  description:
    'The task ends without a download where less than this is left of the allowance of the product, as the list of products says it.',
  type: 'integer',
  minimum: 0,
};

/** The settings of the task of an operation that does more than read. */
export function guardSettings({ effect, guard }: Operation): Readonly<Record<string, JsonSchema>> {
  if (effect === 'read') return {};
  if (effect === 'change') return { [CONFIRM]: CONFIRM_SETTING };
  return {
    [CONFIRM]: CONFIRM_SETTING,
    max_downloads: MAX_DOWNLOADS,
    ...(guard?.products !== undefined && { min_remaining: MIN_REMAINING }),
  };
}

/** What the task of such an operation puts out beside its answer. */
export function guardOutputs({ effect, guard, parameters }: Operation): Readonly<Record<string, JsonSchema>> {
  if (effect === 'read') return {};
  const derived = parameters.flatMap((one) => one.derived ?? []);
  return {
    ...Object.fromEntries(
      derived.map((name) => [name, { type: 'string', description: 'The id that was sent.' }]),
    ),
    ...(derived.length > 0 && {
      repeated: {
        type: 'boolean',
        description: 'Whether the same content was reported before, and nothing was recorded again.',
      },
    }),
    ...(guard?.history !== undefined && {
      uri: {
        type: ['string', 'null'],
        description:
          'Where the file is; null where the answer was lost and only the history shows the download.',
      },
      settled_by: {
        type: 'string',
        enum: ['answer', 'history'],
        description: 'What shows that the call took effect.',
      },
      history_entry: {
        type: 'object',
        description: 'Where the history shows it: the entry that only this call can have made.',
      },
      history: {
        type: 'object',
        description: 'Where it stays unknown whether the call took effect: what the history says.',
      },
    }),
    intention: {
      type: 'object',
      description: 'What was recorded in the engine before the call was sent: its id, and when.',
    },
    how_to_decide: {
      type: 'array',
      items: { type: 'string' },
      description: 'Where it stays unknown whether the call took effect: how to find out, and how to go on.',
    },
  };
}
