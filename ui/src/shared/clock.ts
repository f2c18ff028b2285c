// How long ago something was. What day and hour it is, only the backend says.

export type Age = { unit: 'now' | 'minutes' | 'hours'; amount: number };

/** A PC clock that was put back gives a negative age: shown as just now. */
export function age(at: string, now: number): Age {
  const minutes = Math.floor((now - Date.parse(at)) / 60_000);
  if (!(minutes >= 1)) return { unit: 'now', amount: 0 };
  if (minutes < 60) return { unit: 'minutes', amount: minutes };
  return { unit: 'hours', amount: Math.floor(minutes / 60) };
}
