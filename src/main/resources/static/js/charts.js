"use strict";

/* Draws each canvas from the rows of the table beside it, so that both always say the same. */
document.addEventListener("DOMContentLoaded", () => {
	document.querySelectorAll("canvas[data-chart]").forEach((canvas) => {
		const rows = [...document.querySelectorAll(`#${canvas.dataset.chart} tbody tr[data-value]`)];
		const shortened = (name) => (name.length > 32 ? name.slice(0, 31) + "…" : name);
		new Chart(canvas, {
			type: "bar",
			data: {
				labels: rows.map((row) => shortened(row.dataset.name)),
				datasets: [{ label: canvas.dataset.label, data: rows.map((row) => Number(row.dataset.value)), backgroundColor: "#0b5d3b" }]
			},
			options: {
				indexAxis: "y",
				animation: false,
				maintainAspectRatio: false,
				locale: document.documentElement.lang,
				plugins: { legend: { display: false } },
				scales: { x: { beginAtZero: true, title: { display: true, text: canvas.dataset.label } } }
			}
		});
	});
});
