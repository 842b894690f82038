import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Server } from './use-server';

const ServerContext = createContext<Pick<Server, 'send' | 'refresh' | 'busy'> | null>(null);

/** Gives everything inside it the add-on to call. */
export const ServerProvider = ServerContext.Provider;

/** The add-on to call. */
export function useSend(): Pick<Server, 'send' | 'refresh' | 'busy'> {
  const server = useContext(ServerContext);
  if (!server) throw new Error('useSend requires a ServerProvider around it');
  return server;
}
