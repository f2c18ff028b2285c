// The little of Node that reading the rows needs; the pages themselves run in a browser.
declare module 'node:fs' {
  export function existsSync(path: URL): boolean;
  export function readFileSync(path: URL): Uint8Array;
}
