import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { wearDkfds } from './src/shared/look/dkfds.ts';
import { mentionedIn, onlyTexts } from './src/textParts.ts';

/** `da.ftl?desk` holds what the desk's own pages mention, `da.ftl?later` what the municipality's mention besides. The
 *  unit tests get everything at once. */
function texts() {
  const source = fileURLToPath(new URL('src', import.meta.url));
  const read = (folder: string) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(svelte|ts)$/.test(name) && !/\.test\.ts$|^bindings|^textParts/.test(name))
      .map((name) => ({ name: join(folder, name).replaceAll('\\', '/'), text: readFileSync(join(source, folder, name), 'utf8') }));
  return {
    name: 'texts',
    load(id: string) {
      const [, path, part] = /^(.*\.ftl)\?(desk|later)$/.exec(id) ?? [];
      if (path === undefined) return null;
      const whole = readFileSync(path, 'utf8');
      if (process.env.VITEST) return `export default ${JSON.stringify(part === 'desk' ? whole : '')}`;
      const isLater = (name: string) => name.startsWith('features/municipality/');
      const files = read('.');
      const atDesk = mentionedIn(files.filter(({ name }) => !isLater(name)).map(({ text }) => text));
      const later = mentionedIn(files.filter(({ name }) => isLater(name)).map(({ text }) => text));
      return `export default ${JSON.stringify(onlyTexts(whole, (id) => (part === 'desk' ? atDesk(id) : later(id) && !atDesk(id))))}`;
    },
  };
}

export default defineConfig({
  plugins: [
    texts(),
    svelte({
      // "tree" builds elements one by one, so that the page never assigns innerHTML.
      compilerOptions: { fragments: 'tree' },
    }),
  ],
  css: { postcss: { plugins: [wearDkfds()] } },
  clearScreen: false,
  server: {
    port: 5173,
    strictPort: true,
    // The texts are shared with the Rust crates and lie outside this folder.
    fs: { allow: ['..'] },
  },
  build: {
    // The oldest engines meant: WebView2 of 2022 and the WebKitGTK that answers to Safari 16.
    target: ['es2022', 'safari16'],
    modulePreload: { polyfill: false },
  },
  // Without this the tests would load Svelte's server half, where runes do nothing.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    // Stylesheets are empty in the tests, but for those that read one as text.
    css: { include: [/\.css\?raw$/] },
  },
});
