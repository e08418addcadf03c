import { CONFIRM_SETTING } from './guard-settings.js';
import type { JsonSchema } from './operation.js';

/** Input of `getty_request`. What says yes stands beside the parameters, so that no value from elsewhere can be one. */
export const REQUEST_INPUT: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'getty_request',
  description: 'Perform any operation of the Getty Images API',
  type: 'object',
  properties: {
    operation: {
      title: 'Operation',
      description: 'Id of the operation, as the catalogue has it: getImage.',
      type: 'string',
      minLength: 1,
      examples: ['getImage'],
    },
    parameters: {
      title: 'Parameters',
      description: "Input of the operation's own task, but for what stands beside them here.",
      type: 'object',
    },
    connection: {
      title: 'Connection',
      description: 'Name of the configured connection to use.',
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$',
      default: 'default',
    },
    on_quota: {
      title: "When the day's calls are used up",
      description: "What to do when the account's calls for the day are used up, as in every task.",
      type: 'string',
      enum: ['wait', 'fail'],
      default: 'fail',
    },
    confirm: CONFIRM_SETTING,
  },
  required: ['operation'],
  patternProperties: { '^__': {} },
  additionalProperties: false,
};
