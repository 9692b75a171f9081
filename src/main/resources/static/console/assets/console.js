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
