import { json } from '../answers.js';
import { readBody } from '../bodies.js';
import type { Parts } from '../parts.js';
import { ACCOUNT_USER, USERS } from '../record.js';
import type { Usage } from '../usages.js';
import type { Routes } from './route.js';

/** Whose account it is, and what is reported back. */
export function customerRoutes({ usages }: Pick<Parts, 'usages'>): Routes {
  return {
    getCurrentCustomer() {
      const user = USERS[ACCOUNT_USER];
      return json(200, {
        first_name: user?.first_name,
        middle_name: user?.middle_name,
        last_name: user?.last_name,
      });
    },
    reportUsage({ operation, id, body, now }) {
      const batch = readBody(operation, body) as { readonly asset_usages: readonly Usage[] };
      if (usages.isUsed(id)) return json(409, { message: 'The batch exists' });
      return json(201, usages.record(id, batch.asset_usages, now));
    },
  };
}
