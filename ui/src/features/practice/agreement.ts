import type { PracticeResult } from '../../bindings/PracticeResult';
import type { Language } from '../../text';

/** 5 of 6 as "83 %"; a dash where nothing was asked. */
export function writeShare(agreed: number, asked: number): string {
  return asked > 0 ? `${Math.round((100 * agreed) / asked)} %` : '–';
}

/** Answers with the right type and a wrong channel: the table by type has them among its right ones, the total has not. */
export function wrongChannels({ agreed, types }: Pick<PracticeResult, 'agreed' | 'types'>): number {
  return types.reduce((sum, type) => sum + type.agreed, 0) - agreed;
}

/** Cohen's kappa with two decimals: "0,82" in Danish. Below zero it has a real minus. */
export function writeKappa(kappa: number, language: Language): string {
  const text = kappa.toFixed(2).replace(/^-0\.00$/, '0.00').replace('-', '−');
  return language === 'da' ? text.replace('.', ',') : text;
}
