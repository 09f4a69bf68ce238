// What reaches beyond the window; what scrolls inside something is told only where nothing else is.
const wide = document.documentElement.clientWidth;
if (document.scrollingElement.scrollWidth <= wide) {
	return [];
}
const scrolls = (one) => one && (getComputedStyle(one).overflowX !== 'visible' || scrolls(one.parentElement));
const all = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > wide + 1);
const free = all.filter((one) => !scrolls(one.parentElement));
return (free.length ? free : all).slice(0, 8)
	.map((one) => `${one.tagName}.${one.className} ${one.textContent.trim().slice(0, 40)}`);
