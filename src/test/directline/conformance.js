// Plays an intake with the client that Web Chat itself uses: through a socket that is lost in the middle, with a refreshed
// token, and by polling. Prints what it saw.
// Usage: node conformance.js http://127.0.0.1:8080
'use strict';

const WebSocket = require('ws');
const sockets = [];

global.XMLHttpRequest = require('xhr2');
global.WebSocket = class extends WebSocket {
  constructor(...args) {
    super(...args);
    sockets.push(this);
  }
};
const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');

const base = process.argv[2];

async function token() {
  const answer = await fetch(`${base}/api/webchat/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ locale: 'ja-JP' })
  });
  return answer.json();
}

/** A client with everything it received and every state of its connection. */
function open(options) {
  const directLine = new DirectLine({
    domain: `${base}/v3/directline`,
    conversationStartProperties: { locale: 'ja-JP' },
    timeout: 2000,
    random: () => 0, // comes back after three seconds, not after up to fifteen
    ...options
  });
  const client = { directLine, received: [], statuses: [] };
  directLine.connectionStatus$.subscribe(status => client.statuses.push(ConnectionStatus[status]));
  directLine.activity$.subscribe(activity => client.received.push(activity), fail);
  return client;
}

function until(what, client, condition) {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const timer = setInterval(() => {
      if (condition()) {
        clearInterval(timer);
        resolve();
      } else if (Date.now() - started > 30000) {
        clearInterval(timer);
        reject(new Error(`waited in vain for ${what}; saw ${JSON.stringify(client.received)}`));
      }
    }, 50);
  });
}

const asks = activity => activity.channelData?.intake?.asks ?? [];

/** Says something and waits until it came back and the bot asked on. */
async function say(client, text) {
  const id = await new Promise((resolve, reject) =>
    client.directLine
      .postActivity({ type: 'message', text, locale: 'ja-JP', from: { id: 'whoever' } })
      .subscribe(resolve, reject)
  );
  const echo = () => client.received.findIndex(activity => activity.id === id && activity.from.role === 'user');
  await until(`the echo of ${text}`, client, () => echo() >= 0);
  // What was shown before may come once more as an answered card.
  const known = new Set(client.received.slice(0, echo()).map(activity => activity.id));
  const question = () =>
    client.received.slice(echo() + 1).find(activity => !known.has(activity.id) && asks(activity).length > 0);
  await until(`a question after ${text}`, client, question);
  return { id, asks: asks(question()) };
}

function seen(client) {
  const messages = client.received.filter(activity => activity.type === 'message');
  const states = messages.map(activity => JSON.stringify(activity));
  return {
    ids: [...new Set(messages.map(activity => activity.id))],
    said: messages.filter(activity => activity.from.role === 'user').length,
    doubles: states.length - new Set(states).size,
    statuses: client.statuses
  };
}

async function main() {
  const given = await token();
  const streaming = open({ token: given.token });
  await until('the welcome', streaming, () => streaming.received.some(activity => activity.from.role === 'bot'));
  const turns = [await say(streaming, '昨日の10時から Windows 11 23H2 の端末30台で Outlook が起動しません。')];

  sockets[sockets.length - 1].terminate();
  turns.push(await say(streaming, '毎回です。再起動は試しました。'));
  const resumed = sockets.length;

  const before = streaming.directLine.token;
  // The client refreshes every 15 minutes; the same call is made here at once.
  const refreshed = await new Promise((resolve, reject) =>
    streaming.directLine.refreshToken().take(1).subscribe(resolve, reject)
  );
  streaming.directLine.token = refreshed;
  turns.push(await say(streaming, 'わかりません'));

  const polling = open({
    token: refreshed,
    conversationId: given.conversationId,
    webSocket: false,
    pollingInterval: 200
  });
  turns.push(await say(polling, 'わかりません'));
  await until('what the other client saw', streaming, () => seen(streaming).ids.length >= seen(polling).ids.length);

  console.log(
    JSON.stringify({
      turns,
      resumed,
      sockets: sockets.length,
      refreshed: refreshed !== before && refreshed.length > 0,
      streaming: seen(streaming),
      polling: seen(polling)
    })
  );
  process.exit(0);
}

function fail(error) {
  console.error(error);
  process.exit(1);
}

process.on('uncaughtException', fail);
main().catch(fail);
