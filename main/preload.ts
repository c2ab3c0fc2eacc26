import { contextBridge, ipcRenderer } from 'electron/renderer';
import { callChannel, eventChannel } from '#shared/ipc/contract';
import type { Bridge, EventName, Events } from '#shared/ipc/contract';

type Listener = (payload: Events[EventName]) => void;

const listeners = new Map<EventName, Set<Listener>>();

ipcRenderer.on(eventChannel, (_event, name: EventName, payload: Events[EventName]) => {
  listeners.get(name)?.forEach((listener) => listener(payload));
});

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input) as ReturnType<typeof bridge.call>,
  on: (name, listener) => {
    const known = listeners.get(name) ?? new Set<Listener>();
    listeners.set(name, known.add(listener as Listener));
    return () => void known.delete(listener as Listener);
  },
};

contextBridge.exposeInMainWorld('giaoBan', bridge);
