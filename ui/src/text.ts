import { FluentBundle, FluentResource } from '@fluent/bundle';
import { createSubscriber } from 'svelte/reactivity';
import danish from '../../schema/texts/da.ftl?desk';
import english from '../../schema/texts/en.ftl?desk';

export type Language = 'da' | 'en';
export type TextArguments = Record<string, string | number>;

const bundles: Record<Language, FluentBundle> = {
  da: bundle('da-DK', danish),
  en: bundle('en-GB', english),
};

let language: Language = 'da';
let languageChanged: (() => void) | undefined;
// Lets every sentence on the screen follow the language, without each component asking for it.
const followLanguage = createSubscriber((update) => {
  languageChanged = update;
  return () => (languageChanged = undefined);
});

export function currentLanguage(): Language {
  followLanguage();
  return language;
}

export function speak(chosen: Language): void {
  language = chosen;
  languageChanged?.();
}

/** More sentences, which come with pages that are loaded later. */
export function addTexts(sources: Record<Language, string>): void {
  for (const language of ['da', 'en'] as const) bundles[language].addResource(new FluentResource(sources[language]));
}

/** The sentence `id`, or the attribute `id.attribute`, in the current language. */
export function say(id: string, args: TextArguments = {}): string {
  const bundle = bundles[currentLanguage()];
  const [name, attribute] = id.split('.', 2) as [string, string?];
  const message = bundle.getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (!pattern) return missing(id, 'is not among the texts');
  const errors: Error[] = [];
  const sentence = bundle.formatPattern(pattern, args, errors);
  return errors.length > 0 ? missing(id, String(errors[0])) : sentence;
}

/** Whether a sentence exists: for codes that a newer backend may send. */
export function canSay(id: string): boolean {
  return bundles[language].hasMessage(id);
}

function bundle(locale: string, source: string): FluentBundle {
  // Isolation marks would show up in window titles and in what screen readers spell out.
  const result = new FluentBundle(locale, { useIsolating: false });
  result.addResource(new FluentResource(source));
  return result;
}

// A clerk is helped more by a bare id than by a blank window; a developer by an exception.
function missing(id: string, reason: string): string {
  if (import.meta.env.PROD) return id;
  throw new Error(`the text ${id}: ${reason}`);
}
