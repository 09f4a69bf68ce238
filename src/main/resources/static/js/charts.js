// Draws a bar chart from the rows of the table that the canvas names; the table stays the source. Several series are stacked.
document.querySelectorAll('canvas[data-bars]').forEach((canvas) => {
	const rows = [...document.querySelectorAll(`#${canvas.dataset.bars} tbody tr`)];
	const colour = (code) => getComputedStyle(document.documentElement).getPropertyValue(`--status-${code}`).trim();
	const series = (canvas.dataset.series || 'value').split(' ');
	const names = (canvas.dataset.names || '').split(';');
	new Chart(canvas, {
		type: 'bar',
		data: {
			labels: rows.map((row) => row.dataset.label),
			datasets: series.map((code, at) => ({
				label: names[at],
				data: rows.map((row) => Number(row.dataset[code])),
				backgroundColor: colour(code === 'value' ? 'exceeded' : code),
				maxBarThickness: 24,
			})),
		},
		options: {
			indexAxis: 'y',
			animation: false,
			maintainAspectRatio: false,
			locale: canvas.dataset.lang,
			plugins: { legend: { display: series.length > 1 } },
			scales: {
				x: { stacked: series.length > 1, beginAtZero: true, title: { display: true, text: canvas.dataset.unit } },
				y: { stacked: series.length > 1, ticks: { callback(value) { const label = this.getLabelForValue(value); return label.length > 28 ? label.slice(0, 27) + '…' : label; } } },
			},
		},
	});
});
