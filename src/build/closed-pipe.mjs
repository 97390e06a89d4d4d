/** Lets a command go on whose reader reads no further, as `| head -1` does: what it makes is no less wanted. */
export function surviveClosedPipe() {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
    });
}
