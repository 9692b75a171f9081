/**
 * Keeps one conversation open: asks for a token, opens the socket, falls back to polling where something on the way
 * blocks sockets, and asks for a new token when the old one ran out.
 */
const SOCKET_PATIENCE = 10_000;
const POLL_PATIENCE = 30_000;
const RETRY_AFTER = [2_000, 5_000, 10_000, 30_000];
/** Direct Line's states of a connection. */
const [ONLINE, EXPIRED_TOKEN, FAILED_TO_CONNECT, ENDED] = [2, 3, 4, 5];

export class Connection {
  #options;
  #polling = false;
  #failures = 0;
  #retry;
  #watchdog;
  #status;
  #opening = false;
  #draft;

  /**
   * @param options.locale tells the locale to ask with
   * @param options.opened takes each new Direct Line
   * @param options.draft to go on with: a link's secret and a nonce; undefined when there is none
   * @param options.draftGone is told when nothing came of it
   * @param options.trouble takes the key of what is wrong; undefined when all is well again
   */
  constructor(options) {
    this.#options = options;
    this.#draft = options.draft;
    this.#watchPolls();
    addEventListener('offline', () => options.trouble('offline'));
    addEventListener('online', () => this.open());
  }

  async open() {
    if (this.#opening) {
      return;
    }
    this.#opening = true;
    clearTimeout(this.#retry);
    clearTimeout(this.#watchdog);
    this.#status?.unsubscribe();
    try {
      this.#start(await this.token());
    } catch (failure) {
      this.#failed(failure.message === 'busy' ? 'busy' : 'server');
    } finally {
      this.#opening = false;
    }
  }

  /** Something came from the server. */
  heard() {
    this.#failures = 0;
    if (!this.#polling) {
      clearTimeout(this.#watchdog);
    }
    this.#options.trouble(undefined);
  }

  /** A token of the visitor's conversation, which a draft that was opened has of its own. */
  async token() {
    const draft = this.#draft;
    const response = await fetch('/api/webchat/token', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ locale: this.#options.locale(), ...draft }),
      signal: AbortSignal.timeout(20_000),
    });
    if (draft && response.status === 410) {
      this.#draft = undefined;
      this.#options.draftGone();
      return this.token();
    }
    if (!response.ok) {
      const busy = response.status === 429 || (draft && response.status === 503);
      throw new Error(busy ? 'busy' : 'server');
    }
    this.#draft = undefined;
    return response.json();
  }

  #start({ token }) {
    // The token names its conversation, which is started, or found started and replayed; given more than the token,
    // Direct Line would neither start it nor, with a streamUrl, refresh the token.
    const directLine = window.WebChat.createDirectLine({
      token,
      domain: `${location.origin}/v3/directline`,
      webSocket: !this.#polling,
      conversationStartProperties: { locale: this.#options.locale() },
    });
    this.#options.opened(directLine);
    this.#status = directLine.connectionStatus$.subscribe((status) => this.#changed(status));
  }

  #changed(status) {
    if (status === ONLINE) {
      this.#watch();
    } else if (status === EXPIRED_TOKEN) {
      this.open();
    } else if (status === FAILED_TO_CONNECT) {
      this.#failed('server');
    } else if (status === ENDED) {
      clearTimeout(this.#watchdog);
      this.#options.trouble('ended');
    }
  }

  /** Direct Line calls itself online even when its socket never opens, or when a poll failed and none follows. */
  #watch() {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(
      () => {
        this.#polling = true;
        this.open();
      },
      this.#polling ? POLL_PATIENCE : SOCKET_PATIENCE,
    );
  }

  #watchPolls() {
    new PerformanceObserver((entries) => {
      const polled = entries.getEntries().some(({ name }) => name.includes('/activities?watermark='));
      performance.clearResourceTimings();
      if (polled && this.#polling) {
        this.#watch();
      }
    }).observe({ type: 'resource' });
  }

  #failed(trouble) {
    clearTimeout(this.#watchdog);
    this.#options.trouble(navigator.onLine ? trouble : 'offline');
    const delay = RETRY_AFTER[Math.min(this.#failures++, RETRY_AFTER.length - 1)];
    this.#retry = setTimeout(() => this.open(), delay);
  }
}
