/** Leaflet's build of modules, of which the unused parts fall away; its types stand under the package's own name. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
