// The form of a submission. Without this script it stays a form: the button saves it and the page says what is to be confirmed.
(() => {
	const form = document.querySelector('form[data-report]');
	let dirty = false;

	const row = (element) => element.closest('fieldset');

	form.addEventListener('input', (event) => {
		dirty = true;
		if (event.target.matches('[data-figure]') && event.target.value.trim() !== '') {
			row(event.target).querySelector('[data-said]').value = 'FIGURE';
		}
	});

	// A verdict stands only beside the figure that it was made of.
	form.addEventListener('input', (event) => {
		if (event.target.matches('[data-figure], [data-said]')) {
			row(event.target).querySelector('.report-verdict').replaceChildren();
		}
	});

	form.addEventListener('submit', () => {
		dirty = false;
	});

	// What looks implausible is confirmed right below.
	form.addEventListener('htmx:afterSwap', (event) => {
		const confirm = row(event.target).querySelector('[data-confirm]');
		const doubted = event.target.querySelector('.doubt') !== null;
		confirm.hidden = !doubted && confirm.querySelector('input').value === '';
	});

	window.addEventListener('beforeunload', (event) => {
		if (dirty) {
			event.preventDefault();
		}
	});

	document.querySelector('#errors')?.focus();
})();
