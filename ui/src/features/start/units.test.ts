import { describe, expect, test } from 'vitest';
import type { RoundOffer } from '../../bindings/RoundOffer';
import { matching, preselected, seatIn } from './units';

const units = [
  { code: 'BS', name: 'Borgerservice', desks: ['1', '2', '3'] },
  { code: 'AAR-JOB', name: 'Jobcenter Århus Nord', desks: ['1'] },
  { code: 'AER', name: 'Ærøskøbing Børn & Unge', desks: ['1', '2'] },
];

function offer(changed: Partial<RoundOffer>): RoundOffer {
  return {
    file_name: 'E2026.komhenrunde', round: 'E2026', weeks: [43], first_day: '2026-10-19', last_day: '2026-10-23',
    municipality_code: '0751', municipality_name: 'Aarhus', practice: false, version: 1, profile: 'simple',
    contact_line: '', units, expired: false, unit: null, desk: null, difference: null, ...changed,
  };
}

test.each([
  ['', ['BS', 'AAR-JOB', 'AER']],
  ['århus', ['AAR-JOB']],
  ['aarhus', ['AAR-JOB']],
  ['aar-job', ['AAR-JOB']],
  ['ærø', ['AER']],
  ['aeroe', ['AER']],
  ['nord job', ['AAR-JOB']],
  ['nord bs', []],
  ['b', ['BS', 'AAR-JOB', 'AER']],
])('typing »%s« finds %j', (typed, codes) => {
  expect(matching(units, typed).map(({ code }) => code)).toEqual(codes);
});

describe('what is chosen beforehand', () => {
  test('where the desk counts now', () => {
    expect(preselected(offer({ unit: 'BS', desk: '2' }))).toEqual({ unit: 'BS', desk: '2' });
  });
  test('a desk that the new file does not have is asked for again', () => {
    expect(preselected(offer({ unit: 'BS', desk: '9' }))).toEqual({ unit: 'BS', desk: '' });
    expect(preselected(offer({ unit: 'GONE', desk: '1' }))).toEqual({ unit: '', desk: '' });
  });
  test('nothing, where there is a choice', () => {
    expect(preselected(offer({}))).toEqual({ unit: '', desk: '' });
  });
  test('the only unit and its only desk', () => {
    expect(preselected(offer({ units: [units[1]!] }))).toEqual({ unit: 'AAR-JOB', desk: '1' });
    expect(preselected(offer({ units: [units[0]!] }))).toEqual({ unit: 'BS', desk: '' });
  });
});

test('another unit keeps the desk where it has one of that name', () => {
  expect(seatIn(units, 'AER', { unit: 'BS', desk: '2' })).toEqual({ unit: 'AER', desk: '2' });
  expect(seatIn(units, 'AER', { unit: 'BS', desk: '3' })).toEqual({ unit: 'AER', desk: '' });
  expect(seatIn(units, 'AAR-JOB', { unit: 'BS', desk: '3' })).toEqual({ unit: 'AAR-JOB', desk: '1' });
  expect(seatIn(units, '', { unit: 'BS', desk: '3' })).toEqual({ unit: '', desk: '' });
});
