import { describe, expect, test } from 'vitest';
import { AppError, type Call } from '../../api';
import type { Settings } from '../../bindings/Settings';
import { currentLanguage, speak } from '../../text';
import { keyMap } from '../count/keymap';
import { sizeAfter } from './appearance';
import { builtIn, Preferences } from './preferences.svelte';
import { verdictOn, withKey, withoutKey } from './remap';

const plain = builtIn.settings;
const left: Settings = { ...plain, letters: 'left' };

describe('moving a key', () => {
  test.each([
    ['a free key', plain, 'lock', 'F9', { kind: 'free' }],
    ['the key it has', plain, 'lock', 'NumpadMultiply', { kind: 'same' }],
    ['a key that moves about the screen', plain, 'lock', 'Tab', { kind: 'reserved' }],
    ['a key that does something else', plain, 'lock', 'KeyB', { kind: 'takes', lost: ['form'] }],
    ['a letter of the block', left, 'lock', 'KeyZ', { kind: 'takes', lost: ['undo'] }],
    ['a letter that is one channel and another type', left, 'lock', 'KeyA', { kind: 'takes', lost: ['5', '4'] }],
    ['half of what it does already', left, '4', 'KeyA', { kind: 'takes', lost: ['5'] }],
  ] as const)('to %s', (_, settings, command, code, verdict) => {
    expect(verdictOn(settings, command, code)).toEqual(verdict);
  });

  test('keeps only what differs', () => {
    expect(withKey(plain, 'lock', 'F9')).toEqual({ F9: 'lock' });
    expect(withKey(plain, 'lock', 'NumpadMultiply')).toEqual({});
  });

  test('a command has one moved key, and a moved key one command', () => {
    const once = withKey(plain, 'lock', 'F9');
    const twice = withKey({ ...plain, keys: once }, 'lock', 'F8');
    expect(twice).toEqual({ F8: 'lock' });
    expect(withKey({ ...plain, keys: twice }, 'undo', 'F8')).toEqual({ F8: 'undo' });
    expect(withKey({ ...plain, keys: twice }, 'lock', 'NumpadMultiply')).toEqual({});
  });

  test('a key that is put back does what it did', () => {
    const keys = withKey(left, 'lock', 'KeyA');
    expect(keyMap({ ...left, keys }).channel.get('KeyA')).toBe('lock');
    expect(keyMap({ ...left, keys: withoutKey(keys, 'KeyA') }).channel.get('KeyA')).toBe('5');
    expect(withoutKey({ F8: 'undo', F9: 'lock' }, 'F9')).toEqual({ F8: 'undo' });
  });
});

test.each([
  ['+', 100, 125],
  ['=', 125, 150], // the same key without Shift on an English keyboard
  ['+', 200, 200],
  ['-', 125, 100],
  ['-', 100, 100],
  ['0', 175, 100],
  ['5', 100, null],
] as const)('Ctrl and %s at %d %% gives %s', (key, size, after) => {
  expect(sizeAfter({ key, ctrl: true, alt: false }, size)).toBe(after);
  expect(sizeAfter({ key, ctrl: false, alt: false }, size)).toBeNull();
  expect(sizeAfter({ key, ctrl: true, alt: true }, size), 'AltGr is Ctrl+Alt').toBeNull();
});

/** Keeps settings, slowly, and refuses when told to. */
function backend() {
  let settings: Settings = { ...plain };
  const refusals: AppError[] = [];
  const call = (async (name: string, input: Settings) => {
    await new Promise((done) => setTimeout(done, 1));
    if (name === 'keep_settings') {
      const refusal = refusals.shift();
      if (refusal) throw refusal;
      settings = input;
    }
    return { ...builtIn, settings, locked: ['sound'] };
  }) as unknown as Call;
  return { call, refusals, kept: () => settings, change: (other: Partial<Settings>) => (settings = { ...settings, ...other }) };
}

const name = (what: string) => () => what;

describe('the settings', () => {
  test('two changes at once are both kept', async () => {
    const store = backend();
    const preferences = new Preferences(store.call);
    await Promise.all([preferences.keep({ touch: true }, name('a')), preferences.keep({ letters: 'right' }, name('b'))]);
    expect(store.kept()).toMatchObject({ touch: true, letters: 'right' });
    expect(preferences.settings).toEqual(store.kept());
    expect(preferences.outcome).toMatchObject({ error: null });
    expect(preferences.outcome?.what()).toBe('b');
  });

  test('a refused change is told and not shown', async () => {
    const store = backend();
    const preferences = new Preferences(store.call);
    const refusal = new AppError('settings_not_kept');
    store.refusals.push(refusal);
    speak('en');
    expect(await preferences.keep({ language: 'en' }, name('x'))).toBe(false);
    expect(preferences.settings.language).toBe('da');
    expect(currentLanguage(), 'the screen speaks what is kept').toBe('da');
    expect(preferences.outcome?.what()).toBe('x');
    expect(preferences.outcome?.error).toBe(refusal);
  });

  test('what another window kept is taken over, but never over a change on its way', async () => {
    const store = backend();
    const preferences = new Preferences(store.call);
    store.change({ mirrored: true });
    await preferences.load();
    expect(preferences.settings.mirrored).toBe(true);
    expect(preferences.isLocked('sound')).toBe(true);
    expect(preferences.isLocked('touch')).toBe(false);
    const kept = preferences.keep({ touch: true }, name('x'));
    await Promise.all([preferences.load(), kept]);
    expect(preferences.settings).toMatchObject({ mirrored: true, touch: true });
  });

  test('what was wrong is told once, and stands however late its answer comes, until it alone is read', async () => {
    const told = [{ code: 'settings_broken', detail: {} }, { code: 'policy_broken', detail: {} }];
    let answer: (() => void) | undefined;
    const call = (async (name: string, input: Settings) => {
      if (name === 'keep_settings') return { ...builtIn, settings: input };
      await new Promise<void>((done) => (answer = done));
      return { ...builtIn, notices: told };
    }) as unknown as Call;
    const preferences = new Preferences(call);
    const loaded = preferences.load();
    await preferences.keep({ touch: true }, name('x'));
    answer?.();
    await loaded;
    expect(preferences.settings.touch, 'the older answer undoes nothing').toBe(true);
    expect(preferences.notices.map(({ code }) => code)).toEqual(['settings_broken', 'policy_broken']);
    preferences.read(preferences.notices[0]!);
    expect(preferences.notices.map(({ code }) => code)).toEqual(['policy_broken']);
  });

  test('where they cannot be read, the built-in ones hold', async () => {
    const preferences = new Preferences((() => Promise.reject(new AppError('stopped'))) as Call);
    await preferences.load();
    expect(preferences.settings).toEqual(builtIn.settings);
  });
});
