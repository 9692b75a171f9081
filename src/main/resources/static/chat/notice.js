/** The line under the header that says what is wrong and what to do. */
const box = document.getElementById('notice');
const [text, button] = [box.querySelector('p'), box.querySelector('button')];

export function show(message, label, action) {
  text.textContent = message;
  button.textContent = label;
  button.onclick = action;
  box.hidden = false;
}

export function hide() {
  box.hidden = true;
}
