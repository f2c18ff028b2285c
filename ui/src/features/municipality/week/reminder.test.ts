import { expect, test } from 'vitest';
import { desk } from '../testing';
import { canRemind, reminderOfAll, reminderText } from './reminder';

const today = '2026-10-20';

test('the reminder names the unit and the desk and says each thing once', () => {
  const text = reminderText(desk('bs', '2', { unit_name: 'Borgerservice', needs: ['missing_today', 'never', 'gaps'] }), today);
  expect(text).toContain('Borgerservice');
  expect(text).toContain('skranke 2');
  expect(text).toContain('endnu ikke kommet tal');
  expect(text).toContain('mangler noget midt i');
  expect(text, '"nothing today" is said by "nothing ever"').not.toContain('i dag');
});

test('a quiet desk is told since when', () => {
  expect(reminderText(desk('bs', '2', { needs: ['quiet'], quiet_since_wall: '2026-10-20T09:12' }), today)).toContain('kl.\u00a009.12');
});

test('what only the coordinator can mend is no reminder', () => {
  expect(canRemind(desk('bs', '2', { needs: ['unit_unknown'] }))).toBe(false);
  expect(canRemind(desk('bs', '2', { needs: ['unit_unknown', 'quiet'] }))).toBe(true);
});

test('one text for all has a line for every desk', () => {
  const text = reminderOfAll([desk('a', '1', { unit_name: 'Jobcenter' }), desk('b', '3', { unit_name: 'Biblioteket' })]);
  expect(text.split('\n')).toEqual(expect.arrayContaining(['Jobcenter, skranke 1', 'Biblioteket, skranke 3']));
});
