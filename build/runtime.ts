/** The Electron that the app runs on in development and tests (docs/runtime.md). */
export { ensureSystemLibraries } from './electron/ensureSystemLibraries';
export type { ElectronRuntime } from './electron/electronRuntime';
export { findElectronRuntime } from './electron/findElectronRuntime';
export type { RuntimeSearch } from './electron/findElectronRuntime';
export { prepareRuntime } from './electron/prepareRuntime';
export type { PreparedRuntime } from './electron/prepareRuntime';
export { startXvfb } from './electron/startXvfb';
export type { Display } from './electron/startXvfb';
