import { fold } from '../../shared/fold';

export type Page<E> = { entry: E; title: string; sentences: readonly string[] };
export type Found<E> = { entry: E; title: string; /** The first sentence that holds what was asked for. */ sentence: string };

/** The pages that hold every word asked for, in the title or in what stands below. Those with a word in the
 *  title come first; otherwise the order of the pages is kept. Nothing asked for finds nothing. */
export function search<E>(pages: readonly Page<E>[], asked: string): Found<E>[] {
  const words = fold(asked).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const found = pages.flatMap(({ entry, title, sentences }) => {
    const inTitle = words.some((word) => fold(title).includes(word));
    const everything = fold([title, ...sentences].join('\n'));
    if (!words.every((word) => everything.includes(word))) return [];
    const sentence = sentences.find((each) => words.some((word) => fold(each).includes(word))) ?? sentences[0] ?? '';
    return [{ entry, title, sentence, inTitle }];
  });
  const ordered = [...found.filter(({ inTitle }) => inTitle), ...found.filter(({ inTitle }) => !inTitle)];
  return ordered.map(({ entry, title, sentence }) => ({ entry, title, sentence }));
}
