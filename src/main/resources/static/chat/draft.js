/** Goes on with a draft in another browser: opens a link that was given, and makes one. */
const box = document.getElementById('draft');
const [text, link, make, close] = ['p', 'input', '.make', '.close'].map((part) => box.querySelector(part));
const NAME = 'draft';

/**
 * The draft that the address names, which is taken out of it before anything is asked for; undefined when none is. The
 * nonce lets this page ask again when the answer was lost.
 */
export function fromAddress() {
  const draft = new URLSearchParams(location.hash.slice(1)).get(NAME);
  if (!draft) {
    return undefined;
  }
  history.replaceState(null, '', location.pathname + location.search);
  return { draft, nonce: crypto.getRandomValues(new Uint32Array(4)).join('-') };
}

let say;
let shown;

/** Offers a link to what was put aside. */
export function offer(words, token) {
  say = words;
  link.hidden = true;
  show('draftOffer', 'draftMake', () => create(token));
}

export function withdraw() {
  box.hidden = true;
}

/** Says the same in the page's other language. */
export function label() {
  if (say) {
    shown();
  }
}

function show(message, button, action, ...values) {
  shown = () => {
    text.textContent = say(message, ...values);
    make.textContent = say(button);
    close.textContent = say('close');
    link.ariaLabel = say('draftLink');
  };
  shown();
  make.onclick = action;
  close.onclick = withdraw;
  box.hidden = false;
}

async function create(token) {
  try {
    const response = await fetch('/api/webchat/draft-link', {
      method: 'POST',
      headers: { Authorization: `Bearer ${await token()}` },
      signal: AbortSignal.timeout(20_000),
    });
    if (!response.ok) {
      throw new Error(response.status);
    }
    const { draft, expires_in } = await response.json();
    link.value = `${location.origin}${location.pathname}${location.search}#${NAME}=${draft}`;
    link.hidden = false;
    show('draftReady', 'draftCopy', copy, new Date(Date.now() + expires_in * 1000));
  } catch {
    show('draftFailed', 'draftMake', () => create(token));
  }
}

async function copy() {
  try {
    await navigator.clipboard.writeText(link.value);
    show('draftCopied', 'draftCopy', copy);
  } catch {
    // Only pages by https or on this machine may write to the clipboard.
    link.select();
    show('draftSelected', 'draftCopy', copy);
  }
}
