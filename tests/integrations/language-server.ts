import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

type Diagnostics = { message: string }[];

/** What an editor does with a language server, as far as a test needs it. */
export class LanguageServer {
  readonly #process;
  readonly #connection;
  /** Last told of each file. */
  readonly #told = new Map<string, (diagnostics: Diagnostics) => void>();

  /**
   * @param module Of the server.
   * @param settings What the editor answers when it is asked for its settings, by section.
   */
  constructor(module: string, settings: Record<string, unknown>) {
    this.#process = spawn(process.execPath, [module, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const { stdout, stdin } = this.#process;
    this.#connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => settings[section] ?? null),
    );
    this.#connection.onRequest(() => null);
    this.#connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostics }) => this.#told.get(uri)?.(diagnostics),
    );
    this.#connection.listen();
  }

  async start(root: string, initializationOptions: object): Promise<void> {
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'site' }],
      initializationOptions,
      capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] } } },
    });
    await this.#connection.sendNotification('initialized', {});
  }

  ask = (method: string, params: object): Promise<any> => this.#connection.sendRequest(method, params);

  /** @returns What the server says of the file by itself, once it does. */
  open = (uri: string, languageId: string, text: string): Promise<Diagnostics> =>
    this.#tell('textDocument/didOpen', uri, { textDocument: { uri, languageId, version: 1, text } });

  /** @returns As `open`. */
  change = (uri: string, text: string): Promise<Diagnostics> =>
    this.#tell('textDocument/didChange', uri, { textDocument: { uri, version: 2 }, contentChanges: [{ text }] });

  async stop(): Promise<void> {
    const ended = once(this.#process, 'exit');
    this.#process.kill();
    await ended;
  }

  #tell(method: string, uri: string, params: object): Promise<Diagnostics> {
    return new Promise((done, fail) => {
      this.#told.set(uri, done);
      this.#connection.sendNotification(method, params).catch(fail);
    });
  }
}
