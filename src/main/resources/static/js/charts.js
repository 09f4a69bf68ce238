// Draws a bar chart from the rows of the table that the canvas names; the table stays the source.
document.querySelectorAll('canvas[data-bars]').forEach((canvas) => {
	const rows = [...document.querySelectorAll(`#${canvas.dataset.bars} tbody tr`)];
	const colour = getComputedStyle(document.documentElement).getPropertyValue('--status-exceeded').trim();
	new Chart(canvas, {
		type: 'bar',
		data: {
			labels: rows.map((row) => row.dataset.label),
			datasets: [{ data: rows.map((row) => Number(row.dataset.value)), backgroundColor: colour, maxBarThickness: 24 }],
		},
		options: {
			indexAxis: 'y',
			animation: false,
			maintainAspectRatio: false,
			locale: canvas.dataset.lang,
			plugins: { legend: { display: false } },
			scales: {
				x: { beginAtZero: true, title: { display: true, text: canvas.dataset.unit } },
				y: { ticks: { callback(value) { const label = this.getLabelForValue(value); return label.length > 28 ? label.slice(0, 27) + '…' : label; } } },
			},
		},
	});
});
