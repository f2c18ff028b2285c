import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { wearDkfds } from './src/shared/look/dkfds.ts';

export default defineConfig({
  plugins: [
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
