import type { Bridge } from '#shared/ipc/contract';

declare global {
  interface Window {
    /** What the preload offers: the only way out of the window. */
    readonly giaoBan: Bridge;
  }
}

export const bridge: Bridge = {
  call: (name, input) => window.giaoBan.call(name, input),
  on: (name, listener) => window.giaoBan.on(name, listener),
};
