// Moves between the cells of a plan's grid: Enter and arrows up and down, left and right at the ends of what is typed.
const cells = [...document.querySelectorAll('.plan-grid tbody tr')].map((row) => [...row.querySelectorAll('input')]);
const form = document.getElementById('grid');
let changed = false;

const go = (row, column) => {
	const cell = cells[row] && cells[row][column];
	if (cell) {
		cell.focus();
		cell.select();
	}
	return Boolean(cell);
};

cells.forEach((row, at) => row.forEach((cell, column) => cell.addEventListener('keydown', (event) => {
	const start = cell.selectionStart === 0 && cell.selectionEnd === 0;
	const end = cell.selectionStart === cell.value.length;
	const all = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
	const to = {
		Enter: [at + (event.shiftKey ? -1 : 1), column],
		ArrowUp: [at - 1, column],
		ArrowDown: [at + 1, column],
		ArrowLeft: (start || all) ? [at, column - 1] : null,
		ArrowRight: (end || all) ? [at, column + 1] : null,
	}[event.key];
	if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || !to) {
		return;
	}
	if (go(to[0], to[1]) || event.key === 'Enter') {
		event.preventDefault();
	}
})));

if (form) {
	form.addEventListener('input', () => { changed = true; });
	form.addEventListener('submit', () => { changed = false; });
	window.addEventListener('beforeunload', (event) => {
		if (changed) {
			event.preventDefault();
		}
	});
}
