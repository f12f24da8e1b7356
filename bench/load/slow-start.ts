import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Bytes of data in a packet of Ethernet. */
const PACKET = 1460;
/** Packets that may be on their way at first (RFC 6928). */
const FIRST_WINDOW = 10;

/** How much of an answer goes out in each round trip: ten packets, then twice as many each time. */
export function roundsOf(bytes: number, window = FIRST_WINDOW): number[] {
  const rounds: number[] = [];
  for (let left = bytes, packets = window; left > 0; packets *= 2) {
    rounds.push(Math.min(left, packets * PACKET));
    left -= packets * PACKET;
  }
  return rounds;
}

/** By connection, how many packets it may send by now. */
const windows = new WeakMap<Socket, number>();

/** Sends a body as TCP does at the start of a connection: what does not fit waits for a round trip, in ms. */
export async function sendPaced(response: ServerResponse, body: Buffer, roundTrip: number): Promise<void> {
  const { socket } = response;
  if (!socket) return;
  const window = windows.get(socket) ?? FIRST_WINDOW;
  const rounds = roundsOf(body.length, window);
  // One more for each that arrives.
  windows.set(socket, window + Math.ceil(body.length / PACKET));
  let sent = 0;
  for (const [round, bytes] of rounds.entries()) {
    if (round > 0) await setTimeout(roundTrip);
    response.write(body.subarray(sent, sent + bytes));
    sent += bytes;
  }
  response.end();
}
