/**
 * What stops a command and somebody can help: the message says in Danish what is wrong and what to do, and the command ends
 * with it. Any other error is a fault of ours.
 */
export class Told extends Error {}
