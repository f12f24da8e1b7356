import { spawn } from 'node:child_process';
import { once } from 'node:events';

interface Message {
  id?: number | string;
  method?: string;
  params?: any;
  result?: any;
  error?: { message: string };
}

/** What an editor does with a language server: the protocol, as far as a test needs it. */
export class LanguageServer {
  readonly #process;
  readonly #settings: Record<string, unknown>;
  readonly #waiting = new Map<number | string, (message: Message) => void>();
  /** Last told of each file. */
  readonly #told = new Map<string, (diagnostics: { message: string }[]) => void>();
  #count = 0;

  /**
   * @param module Of the server.
   * @param settings What the editor answers when it is asked for its settings, by section.
   */
  constructor(module: string, settings: Record<string, unknown>) {
    this.#settings = settings;
    this.#process = spawn(process.execPath, [module, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let rest = Buffer.alloc(0);
    this.#process.stdout.on('data', (bytes: Buffer) => {
      rest = Buffer.concat([rest, bytes]);
      for (;;) {
        const head = /Content-Length: (\d+)[^]*?\r\n\r\n/.exec(rest.toString('latin1'));
        const end = head && head.index + head[0].length + Number(head[1]);
        if (!head || !end || rest.length < end) return;
        this.#receive(JSON.parse(rest.subarray(head.index + head[0].length, end).toString()));
        rest = rest.subarray(end);
      }
    });
  }

  async start(root: string, initializationOptions: object): Promise<void> {
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'site' }],
      initializationOptions,
      capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] } } },
    });
    this.tell('initialized', {});
  }

  ask(method: string, params: object): Promise<any> {
    const id = ++this.#count;
    this.#send({ id, method, params });
    return new Promise((done, fail) =>
      this.#waiting.set(id, ({ result, error }) => (error ? fail(new Error(error.message)) : done(result))),
    );
  }

  tell = (method: string, params: object): void => this.#send({ method, params });

  /** @returns What the server says of the file by itself, once it does. */
  open(uri: string, languageId: string, text: string): Promise<{ message: string }[]> {
    const told = new Promise<{ message: string }[]>((done) => this.#told.set(uri, done));
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return told;
  }

  /** @returns As `open`. */
  change(uri: string, text: string): Promise<{ message: string }[]> {
    const told = new Promise<{ message: string }[]>((done) => this.#told.set(uri, done));
    this.tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text }] });
    return told;
  }

  async stop(): Promise<void> {
    const ended = once(this.#process, 'exit');
    this.#process.kill();
    await ended;
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(message: Message): void {
    const { id, method, params } = message;
    if (method === 'textDocument/publishDiagnostics') this.#told.get(params.uri)?.(params.diagnostics);
    if (id === undefined) return;
    if (method === undefined) this.#waiting.get(id)?.(message);
    else
      this.#send({
        id,
        result:
          method === 'workspace/configuration'
            ? params.items.map(({ section }: { section: string }) => this.#settings[section] ?? null)
            : null,
      });
  }
}
