import { Connection } from './connection.js';
import * as draft from './draft.js';
import { checkFiles, LARGEST, MOST } from './files.js';
import { cardHostConfig, styleOptions } from './look.js';
import * as notice from './notice.js';
import { webChatWords, words } from './words.js';

const root = document.documentElement;
const nonce = document.querySelector('script[nonce]').nonce;
const $ = (id) => document.getElementById(id);
const say = (key, ...values) => {
  const word = words[root.lang][key];
  return typeof word === 'function' ? word(...values) : word;
};
const locale = () => (root.lang === 'ja' ? 'ja-JP' : 'en-US');

let directLine;
let trouble;

const store = window.WebChat?.createStore(
  {},
  checkFiles((key, ...values) => notice.show(say(key, ...values), say('close'), notice.hide)),
  () => (next) => (action) => {
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
      connection.heard();
      heard(action.payload.activity);
    }
    return next(action);
  },
);

const connection = new Connection({
  locale,
  draft: draft.fromAddress(),
  draftGone: () => notice.show(say('draftGone'), say('close'), notice.hide),
  opened: (opened) => {
    directLine = opened;
    render();
  },
  trouble: (key) => {
    if (trouble !== key) {
      trouble = key;
      showTrouble();
    }
  },
});

/** What the bot said last decides whether there is a draft to take along. */
function heard({ type, from, channelData }) {
  if (type === 'message' && from.role === 'bot') {
    if (channelData?.intake?.kept) {
      draft.offer(say, async () => (await connection.token()).token);
    } else {
      draft.withdraw();
    }
  }
}

function showTrouble() {
  if (!trouble) {
    notice.hide();
  } else if (trouble === 'ended') {
    notice.show(say(trouble), say('reload'), () => location.reload());
  } else {
    notice.show(say(trouble), say('retry'), () => connection.open());
  }
}

function render() {
  window.WebChat.renderWebChat(
    {
      directLine,
      store,
      locale: locale(),
      nonce,
      styleOptions,
      adaptiveCardsHostConfig: cardHostConfig,
      overrideLocalizedStrings: webChatWords(root.lang),
    },
    $('chat'),
  );
}

function label() {
  for (const id of ['person', 'restart', 'language']) {
    $(id).textContent = say(id);
  }
  $('language').lang = root.lang === 'ja' ? 'en' : 'ja';
  $('language').ariaLabel = say('languageLabel');
  $('chat').ariaLabel = say('chat');
  $('limits').textContent = say('limits', LARGEST, MOST);
}

function send(text) {
  store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text, method: 'keyboard' } });
  // Only what is typed scrolls by itself.
  setTimeout(() => document.querySelector('#chat .webchat__scroll-to-end-button')?.click(), 100);
}

$('person').onclick = () => send(say('personSays'));
$('restart').onclick = () => send(say('restartSays'));
$('language').onclick = () => {
  root.lang = root.lang === 'ja' ? 'en' : 'ja';
  history.replaceState(null, '', `?lang=${root.lang}`);
  label();
  draft.label();
  showTrouble();
  if (directLine) {
    render();
    send(say('languageSays'));
  }
};

label();
if (store) {
  connection.open();
} else {
  notice.show(say('broken'), say('reload'), () => location.reload());
}
