import { expect, test } from 'vitest';
import { doubleText } from './doubles';

test('what may be counted twice says which channel, when, and by whom', () => {
  expect(doubleText({ channel: 'DOKUD', day: null, sources: ['SKRANKE', 'CENTRAL'], n: 1074 })).toBe(
    'Digital Post ud, hele runden: 1.074 er både talt ved skranken og leveret centralt',
  );
  expect(doubleText({ channel: 'FPRNT', day: '2026-10-20', sources: ['MASSE', 'EFTER', 'PPRUD'], n: 3 })).toBe(
    'Fjernprint, tirsdag den 20-10-2026: 3 er både masseregistreret, efterregistreret og talt som Brev ud',
  );
  expect(doubleText({ channel: 'WEB', day: null, sources: ['NYKILDE'], n: 1 })).toContain('NYKILDE');
});
