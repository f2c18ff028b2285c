/** The messages that the desk's own pages mention. */
declare module '*.ftl?desk' {
  const source: string;
  export default source;
}

/** All others that a page mentions. */
declare module '*.ftl?later' {
  const source: string;
  export default source;
}
