// Copies a request as Markdown; without a clipboard the download beside it does.
document.querySelectorAll('[data-copy]').forEach((button) => {
  button.addEventListener('click', async () => {
    const status = document.getElementById('copied');
    try {
      const answer = await fetch(button.dataset.copy);
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      await navigator.clipboard.writeText(await answer.text());
      status.textContent = button.dataset.done;
    } catch {
      status.textContent = button.dataset.failed;
    }
  });
});

// Copies a text of the page; without a clipboard it is selected, ready for the keyboard.
document.querySelectorAll('[data-copy-from]').forEach((button) => {
  button.addEventListener('click', async () => {
    const status = document.getElementById('copied');
    const source = document.getElementById(button.dataset.copyFrom);
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(source.textContent);
      status.textContent = button.dataset.done;
    } catch {
      const folded = source.closest('details');
      if (folded) {
        folded.open = true;
      }
      source.focus();
      window.getSelection().selectAllChildren(source);
      status.textContent = button.dataset.failed;
    }
  });
});

// Parts that show what others do are fetched anew when the server says that something was done; a poll stands behind it.
const live = document.querySelectorAll('[data-live]');
if (live.length > 0) {
  const conversation = document.querySelector('[data-conversation]')?.dataset.conversation;
  const events = new EventSource(
    `/console/events${conversation ? `?conversation=${encodeURIComponent(conversation)}` : ''}`,
  );
  events.addEventListener('changed', refresh);
  events.addEventListener('said', refresh);
}

// What is told while a part is being fetched would be lost with the part that the answer replaces: it is fetched once more.
let fetching = false;
let missed = false;
function refresh() {
  missed = fetching;
  if (!missed) {
    document.querySelectorAll('[data-live]').forEach((part) => window.htmx.trigger(part, 'changed'));
  }
}
document.body.addEventListener('htmx:beforeSend', () => { fetching = true; });
document.body.addEventListener('htmx:afterRequest', () => {
  fetching = false;
  if (missed) {
    // By then htmx knows the new part.
    setTimeout(refresh, 100);
  }
});

// What may be done is shown anew once the request has changed, with what is typed and unfolded, but never while a word is
// being composed, which a part that moves would break off.
let composing = false;
document.addEventListener('compositionstart', () => { composing = true; });
document.addEventListener('compositionend', () => { composing = false; });
document.body.addEventListener('htmx:oobBeforeSwap', (event) => {
  const shown = event.detail.target;
  // What says the same as before stays as it is, with what is marked in it.
  if (shown.matches('[data-part]')) {
    const part = event.detail.fragment.querySelector('[data-part]');
    event.detail.shouldSwap = !part || part.textContent !== shown.textContent;
    return;
  }
  const fresh = event.detail.fragment.querySelector('#acting');
  if (!fresh) {
    return;
  }
  event.detail.shouldSwap = !composing && fresh.dataset.version !== shown.dataset.version;
  const outcome = document.getElementById('outcome');
  if (outcome && outcome === document.activeElement) {
    // The focus stays where it is only as long as what has it is there.
    fresh.querySelector('h2').after(outcome.cloneNode(true));
  }
  fresh.querySelectorAll('details').forEach((details) => {
    details.open = shown.querySelector('details')?.open ?? false;
  });
});

// Whoever did something goes on from what came of it, or from the field that was refused.
(document.querySelector('[aria-invalid="true"]') ?? document.getElementById('outcome'))?.focus();

// The page's forms go with the version that the agent has seen in the part fetched last.
document.body.addEventListener('htmx:afterSwap', () => {
  const history = document.querySelector('#history[data-version]');
  document.querySelectorAll('.acts input[name="version"]').forEach((field) => {
    field.value = history ? history.dataset.version : field.value;
  });
  restoreTyped();
});

// What is typed is kept in this tab until it was sent, also when the session has ended in between.
function restoreTyped() {
  document.querySelectorAll('[data-keep]').forEach((field) => {
    if (field.value === '') {
      field.value = sessionStorage.getItem(field.dataset.keep) ?? '';
    }
  });
}
const sent = document.querySelector('.acts .notice[role="status"]')?.dataset.done;
document.querySelectorAll('[data-keep]').forEach((field) => {
  if (field.dataset.sentBy.split(' ').includes(sent)) {
    sessionStorage.removeItem(field.dataset.keep);
  }
});
restoreTyped();
document.addEventListener('input', (event) => {
  if (event.target.dataset.keep) {
    sessionStorage.setItem(event.target.dataset.keep, event.target.value);
  }
});

// A chosen file says enough without words.
document.addEventListener('change', (event) => {
  if (event.target.dataset.standsFor) {
    document.getElementById(event.target.dataset.standsFor).required = event.target.files.length === 0;
  }
});

// What is not given becomes a question to the requester with one press, to be read over and sent.
document.querySelectorAll('[data-ask]').forEach((button) => {
  button.addEventListener('click', () => {
    const reply = document.getElementById('reply');
    reply.value = [reply.value.trim(), button.dataset.ask].filter((line) => line !== '').join('\n');
    reply.dispatchEvent(new Event('input', { bubbles: true }));
    reply.focus();
  });
});
