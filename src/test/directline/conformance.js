// Holds a conversation with the client that Web Chat itself uses, loses its socket in the middle, and prints what it saw.
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
const received = [];
const statuses = [];

async function token() {
  const answer = await fetch(`${base}/api/webchat/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ locale: 'ja-JP' })
  });
  return answer.json();
}

function until(what, condition) {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const timer = setInterval(() => {
      if (condition()) {
        clearInterval(timer);
        resolve();
      } else if (Date.now() - started > 60000) {
        clearInterval(timer);
        reject(new Error(`waited in vain for ${what}; saw ${JSON.stringify(received)}`));
      }
    }, 50);
  });
}

function post(directLine, text) {
  return new Promise((resolve, reject) =>
    directLine
      .postActivity({ type: 'message', text, locale: 'ja-JP', from: { id: 'whoever' } })
      .subscribe(resolve, reject)
  );
}

const echoOf = id => () => received.some(activity => activity.id === id && activity.from.role === 'user');

async function main() {
  const given = await token();
  const directLine = new DirectLine({
    token: given.token,
    domain: `${base}/v3/directline`,
    conversationStartProperties: { locale: 'ja-JP' },
    timeout: 2000
  });
  directLine.connectionStatus$.subscribe(status => statuses.push(ConnectionStatus[status]));
  directLine.activity$.subscribe(activity => received.push(activity), error => fail(error));

  await until('the welcome', () => received.some(activity => activity.from.role === 'bot'));
  const first = await post(directLine, '端末が起動しません');
  await until('the first echo', echoOf(first));

  sockets[sockets.length - 1].terminate();
  const second = await post(directLine, '切れている間に書きました');
  await until('the echo of what was said while away', echoOf(second));

  const before = directLine.token;
  // The client refreshes every 15 minutes; the same call is made here at once.
  const refreshed = await new Promise((resolve, reject) =>
    directLine.refreshToken().take(1).subscribe(resolve, reject)
  );
  directLine.token = refreshed;
  const third = await post(directLine, '新しいトークンで書きました');
  await until('the echo under the new token', echoOf(third));

  const ids = received.filter(activity => activity.type === 'message').map(activity => activity.id);
  console.log(
    JSON.stringify({
      conversation: given.conversationId,
      posted: [first, second, third],
      ids,
      doubles: ids.length - new Set(ids).size,
      sockets: sockets.length,
      refreshed: refreshed !== before && refreshed.length > 0,
      statuses
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
