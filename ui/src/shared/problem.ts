import { AppError } from '../api';
import { say, type TextArguments } from '../text';

/** What happened, for people. A code without a sentence here still says that it did not succeed. */
export function whatHappened(error: AppError): string {
  return sentence(`error-${error.code}`, error.detail) ?? say('ui-problem');
}

/** What to do next. */
export function whatNext(error: AppError): string {
  return sentence(`error-${error.code}-next`, error.detail) ?? say('ui-problem-next');
}

// The details come from the backend: one that is missing must not take the whole sentence's place.
function sentence(id: string, detail: TextArguments): string | null {
  try {
    const text = say(id, detail);
    return text === id ? null : text;
  } catch {
    return null;
  }
}
