import { Socket } from 'node:net';

// Loaded into a process before anything else (`node --import`): whatever turns to the network ends there.
Socket.prototype.connect = () => {
  throw new Error('This process may not use the network.');
};
