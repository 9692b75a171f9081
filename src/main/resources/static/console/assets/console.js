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
  new EventSource('/console/events').addEventListener('changed', () => {
    document.querySelectorAll('[data-live]').forEach((part) => window.htmx.trigger(part, 'changed'));
  });
}

// The page's forms go with the version that the agent has seen in the part fetched last.
document.body.addEventListener('htmx:afterSwap', () => {
  const history = document.querySelector('#history[data-version]');
  document.querySelectorAll('.acts input[name="version"]').forEach((field) => {
    field.value = history ? history.dataset.version : field.value;
  });
});

// What is typed is kept in this tab until it was sent, also when the session has ended in between.
document.querySelectorAll('[data-keep]').forEach((field) => {
  const sent = document.querySelector('.acts .notice[role="status"]');
  if (sent) {
    sessionStorage.removeItem(field.dataset.keep);
  } else if (field.value === '') {
    field.value = sessionStorage.getItem(field.dataset.keep) ?? '';
  }
  field.addEventListener('input', () => sessionStorage.setItem(field.dataset.keep, field.value));
});

// What is not given becomes a question to the requester with one press, to be read over and sent.
document.querySelectorAll('[data-ask]').forEach((button) => {
  button.addEventListener('click', () => {
    const reply = document.getElementById('reply');
    reply.value = [reply.value.trim(), button.dataset.ask].filter((line) => line !== '').join('\n');
    reply.dispatchEvent(new Event('input'));
    reply.focus();
  });
});
