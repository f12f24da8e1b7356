import { parentPort, workerData } from 'node:worker_threads';
import type { Order } from './crew.ts';
import { Share, type IdsOfPages } from './share.ts';

/** Runs in a thread of its own: answers its order, and then one question, and ends. */
const { site, known, pages }: Order = workerData;
const share = new Share(site, known);
parentPort!.postMessage(share.rewrite(pages));
parentPort!.once('message', (asked: IdsOfPages) => parentPort!.postMessage(share.judge(asked)));
