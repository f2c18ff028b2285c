// A round around today, as a coordinator would publish it, with everything the full profile has.

export const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const channel = (code, closing) => ({ code, closing, form: 'NEJ' });

/** The round file and where the desk stands in it; `changes` are other fields of the file. */
export function fullRound(changes = {}) {
  const year = new Date().getFullYear();
  return {
    unit: 'borger',
    desk: '2',
    file: {
      format: 'komhen-round/1', file_version: 1, round: `E${year}`, weeks: [43], first_day: day(-3), last_day: day(3),
      municipality: '0751', definition_version: '2026.1', contact: 'Ring til tovholderen.', profile: 'full',
      channels: [channel('TLFIND', 'STRAKS'), channel('PRSNLG', 'STRAKS'), channel('EMLIND', 'HOLD'), channel('PPRIND', 'HOLD')],
      tasks: [
        { kle: '23.09.02', text: 'Pas' },
        { kle: '23.09.04', text: 'Kørekort' },
        { kle: '27.60.00', text: 'Hjælpemidler og boligindretning' },
      ],
      units: [{ code: 'borger', name: 'Borgerservice', desks: ['1', '2'], favourites: ['23.09.04', '23.09.02'] }],
      questions: [{ text: 'Er borgeren over 65 år?', answers: ['Ja', 'Nej'] }],
      ...changes,
    },
  };
}
