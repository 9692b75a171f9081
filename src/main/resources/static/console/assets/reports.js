// Draws each table's numbers beside it; the table says the same to whoever sees no picture.
const ink = getComputedStyle(document.documentElement);
const colours = ["--accent", "--attention", "--good", "--ink-soft"].map(name => ink.getPropertyValue(name).trim());
for (const figure of document.querySelectorAll(".figure")) {
  const heads = [...figure.querySelectorAll("thead th")].map(cell => cell.textContent);
  const rows = [...figure.querySelectorAll("tbody tr")];
  new Chart(figure.querySelector("canvas"), {
    type: "bar",
    data: {
      labels: rows.map(row => row.querySelector("th").textContent),
      datasets: heads.map((label, at) => ({
        label,
        data: rows.map(row => Number(row.querySelectorAll("td")[at].textContent)),
        backgroundColor: colours[at % colours.length],
      })),
    },
    options: {
      indexAxis: "y",
      animation: false,
      maintainAspectRatio: false,
      color: ink.color,
      plugins: { legend: { display: heads.length > 1, labels: { color: ink.color } } },
      scales: {
        x: { stacked: true, ticks: { precision: 0, color: ink.color } },
        y: { stacked: true, ticks: { color: ink.color, autoSkip: false } },
      },
    },
  });
}
