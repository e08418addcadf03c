import { InvalidArgumentError } from 'commander';

/** Reads an option's value as a whole number, `least` or more. */
export const wholeNumber =
  (least = 1) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isSafeInteger(value) || value < least || text.trim() === '') {
      throw new InvalidArgumentError(`It has to be a whole number, ${least} or more.`);
    }
    return value;
  };
