// Short soft tones, off unless the clerk wants them: a citizen stands at the counter. Made here, no file is played.

export type Tone = 'saved' | 'taken_back' | 'wrong';

type Shape = { hertz: number; seconds: number; times: number };

const shapes: Record<Tone, Shape> = {
  saved: { hertz: 880, seconds: 0.035, times: 1 },
  taken_back: { hertz: 440, seconds: 0.07, times: 1 },
  wrong: { hertz: 220, seconds: 0.09, times: 2 },
};
const LOUDNESS = 0.06;

let speaker: AudioContext | null = null;

/** Sounds the tone, if there is one and the machine has sound. */
export function tick(tone: Tone | null): void {
  if (tone === null || typeof AudioContext === 'undefined') return;
  speaker ??= new AudioContext();
  const { hertz, seconds, times } = shapes[tone];
  for (let i = 0; i < times; i++) sound(speaker, hertz, speaker.currentTime + i * seconds * 1.6, seconds);
}

function sound(context: AudioContext, hertz: number, from: number, seconds: number): void {
  const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz });
  const volume = new GainNode(context, { gain: 0 });
  // Up and down softly: a tone that is cut off clicks.
  volume.gain.setValueAtTime(0, from);
  volume.gain.linearRampToValueAtTime(LOUDNESS, from + 0.005);
  volume.gain.linearRampToValueAtTime(0, from + seconds);
  tone.connect(volume).connect(context.destination);
  tone.start(from);
  tone.stop(from + seconds);
}
