// The contacts that are replayed: those of a real week in 2013 where they are at hand, else some made by the same
// measure. For tests alone.
import { existsSync, readFileSync } from 'node:fs';
import channelList from '../../../../../schema/codes/channels.csv?raw';
import taskList from '../../../../../schema/codes/tasks.csv?raw';
import type { ChannelPreset } from '../../../bindings/ChannelPreset';
import type { ContactCodes } from '../../../bindings/ContactCodes';
import type { TaskTile } from '../../../bindings/TaskTile';

/** One contact as it was really registered, in ms since the unit's first. */
export type Row = { at: number; codes: ContactCodes };
/** The rows of each unit, in the order of time. */
export type Units = ReadonlyMap<string, readonly Row[]>;

const REAL = new URL('../../../../../../shared/data/komhen-2013-koege-raw.csv', import.meta.url);
/** So many rows of the file were registered one by one at a desk, with five choices each. */
export const REAL_ROWS = 7_395;

function table(text: string): Record<string, string>[] {
  const [head, ...lines] = text.trim().split(/\r?\n/).map((line) => line.split(';'));
  return lines.map((cells) => Object.fromEntries(head!.map((name, index) => [name, cells[index] ?? ''])));
}

/** Closing and form as the built-in list presets them for each channel. */
export const presets: ChannelPreset[] = table(channelList).map(({ code, preset_closing, preset_form }) => ({
  channel: code!,
  closing: preset_closing!,
  form: preset_form!,
}));

/** Our short names of the obligatory tasks. */
export const names: readonly TaskTile[] = table(taskList).map(({ kle, name }) => ({ kle: kle!, text: name! }));

/** The real rows; null where the file is not at hand. */
export function realRows(): Units | null {
  if (!existsSync(REAL)) return null;
  const rows = table(new TextDecoder('iso-8859-1').decode(readFileSync(REAL))).filter(({ Datakilde }) => Datakilde === 'Tracetool');
  const units = new Map<string, Row[]>();
  for (const row of rows) {
    const codes = {
      channel: row.Kanal!, type: row.Type!, task: row.Opgave!.trim(), closing: row.Afslutning!, form: row.Blanket!, answer: null,
    };
    const unit = units.get(row.Enhed!) ?? [];
    units.set(row.Enhed!, [...unit, { at: timeOf(row.SlutTidspunkt!), codes }]);
  }
  return new Map([...units].map(([unit, kept]) => [unit, kept.toSorted((a, b) => a.at - b.at)]));
}

/** "21-10-2013 08:04:11", all of one week and one clock. */
function timeOf(stamp: string): number {
  const [day, month, year, hour, minute, second] = stamp.split(/[- :]/).map(Number) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** How often the real rows repeat what the row before them in the unit had. */
const ALL_SAME = 0.31;
const SAME_CHANNEL_AND_TYPE = 0.43;
const SAME_TASK = 0.7;
const PRESET_CLOSING = 0.73;
const PRESET_FORM = 0.84;
const CHANNELS = ['TLFIND', 'PRSNLG', 'EMLIND', 'PPRIND', 'TLFUD', 'EMLUD', 'DOCIND', 'PPRUD', 'SMSIND', 'DOKUD'];
const TYPES = ['INFO', 'VEJL', 'OPRET', 'STATUS', 'SLVBTJN', 'FEJL'];
const GAP_MS = 22_000;

/** Rows made by chance that repeat themselves as often as the real ones do. The same for the same seed. */
export function madeRows(units = 20, each = 350, seed = 2013): Units {
  const chance = chances(seed);
  const pick = <Thing>(things: readonly Thing[]): Thing => things[Math.floor(things.length * chance() ** 2)]!;
  const made = new Map<string, Row[]>();
  for (let unit = 0; unit < units; unit++) {
    const tasks = names.slice(unit, unit + 12).map(({ kle }) => kle);
    const fresh = (channel: string, type: string, task: string): ContactCodes => {
      const preset = presets.find((given) => given.channel === channel)!;
      const closing = chance() < PRESET_CLOSING ? preset.closing : preset.closing === 'STRAKS' ? 'HOLD' : 'STRAKS';
      return { channel, type, task, closing, form: chance() < PRESET_FORM ? 'NEJ' : 'JA', answer: null };
    };
    const rows: Row[] = [];
    let at = 0;
    for (let n = 0; n < each; n++) {
      const last = rows.at(-1)?.codes;
      at += -Math.log(1 - chance()) * GAP_MS * 2;
      if (last && chance() < ALL_SAME) {
        rows.push({ at, codes: last });
        continue;
      }
      const alike = last && chance() < (SAME_CHANNEL_AND_TYPE - ALL_SAME) / (1 - ALL_SAME);
      const task = last?.task && chance() < (SAME_TASK - ALL_SAME) / (1 - ALL_SAME) ? last.task : pick(tasks);
      rows.push({ at, codes: fresh(alike ? last.channel : pick(CHANNELS), alike ? last.type : pick(TYPES), task) });
    }
    made.set(`unit ${unit}`, rows);
  }
  return made;
}

/** Park and Miller's generator: the same chances on every machine. */
function chances(seed: number): () => number {
  let value = seed;
  return () => {
    value = (value * 48_271) % 2_147_483_647;
    return value / 2_147_483_647;
  };
}
