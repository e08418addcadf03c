import type { ValidatorType } from '@rjsf/utils';

/**
 * The form's fields have only types, which nothing needs to be validated for: what is wrong the server says. It also
 * stands in for the library's own validator (vite.config.mjs), which compiles code at run time, as the page's policy
 * forbids.
 */
const noValidator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: () => true,
  rawValidation: () => ({}),
};

export default noValidator;
