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
