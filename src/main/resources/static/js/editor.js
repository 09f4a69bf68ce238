// Turns text areas with data-editor into editors. Without this script they stay what they are: a text and a button that saves it.
(() => {
	const modes = { drl: 'drl', yaml: 'yaml' };

	// What may stand where the writer stands: fields of a fact, methods of a variable or of what a call yields, names of numbers, words.
	function suggestions(editor, known) {
		const at = editor.getCursor();
		const line = editor.getLine(at.line).slice(0, at.ch);
		const before = editor.getRange({ line: 0, ch: 0 }, at);
		const rule = before.slice(Math.max(0, before.lastIndexOf('\nrule ')));
		const type = (name) => known.facts.find((fact) => fact.name === name);
		const call = (member) => member.parameters.length ? { text: `${member.name}(`, displayText: `${member.name}(${member.parameters.join(', ')}) : ${member.type}` } : { text: `${member.name}()`, displayText: `${member.name}() : ${member.type}` };
		const field = (member) => ({ text: member.name, displayText: `${member.name} : ${member.type}` });
		const left = rule.lastIndexOf('\nthen') < rule.lastIndexOf('\nwhen');
		let found = /name\s*==\s*"([\w.-]*)$/.exec(line);
		if (found) {
			return [found[1], known.parameters];
		}
		found = /(\$\w+)\.(\w*)$/.exec(line);
		if (found) {
			const bound = new RegExp(`\\${found[1]}\\s*:\\s*([A-Z]\\w*)\\s*\\(`).exec(rule);
			const fact = bound && type(bound[1]);
			return [found[2], fact ? [...fact.fields, ...fact.methods].map(call) : []];
		}
		found = /\b([A-Z]\w*)\.(\w*)$/.exec(line);
		if (found) {
			const fact = type(found[1]);
			return [found[2], fact ? fact.builders.map(call) : []];
		}
		found = /\.?(\w+)\([^()]*\)\.(\w*)$/.exec(line);
		if (found) {
			const yields = known.facts.flatMap((fact) => [...fact.fields, ...fact.methods, ...fact.builders]).find((member) => member.name === found[1]);
			const fact = yields && type(yields.type);
			return [found[2], fact ? [...fact.fields, ...fact.methods].map(call) : []];
		}
		const word = /[\w$]*$/.exec(line)[0];
		const inside = left && /\b([A-Z]\w*)\s*\([^()]*$/.exec(rule);
		if (inside && type(inside[1])) {
			return [word, type(inside[1]).fields.map(field)];
		}
		const variables = [...new Set(rule.match(/\$\w+(?=\s*:)/g) || [])];
		return [word, [...variables, ...known.facts.map((fact) => fact.name), 'rule', 'when', 'then', 'end', 'not', 'exists', 'insertLogical(']];
	}

	function complete(editor, known) {
		const [word, list] = suggestions(editor, known);
		const at = editor.getCursor();
		const text = (entry) => (typeof entry === 'string' ? entry : entry.text);
		return {
			list: list.filter((entry) => text(entry).toLowerCase().startsWith(word.toLowerCase())),
			from: { line: at.line, ch: at.ch - word.length },
			to: at,
		};
	}

	async function json(address) {
		const answer = await fetch(address, { headers: { Accept: 'application/json' } });
		return answer.ok ? answer.json() : null;
	}

	async function mark(editor, address) {
		const marks = await json(address).catch(() => null);
		if (!Array.isArray(marks)) {
			return;
		}
		marks.forEach((one) => {
			const sign = document.createElement('span');
			const wrong = String(one.severity).toLowerCase() === 'error';
			sign.className = wrong ? 'mark-error' : 'mark-warning';
			sign.textContent = wrong ? '✕' : '!';
			sign.title = [one.message, one.remedy].filter(Boolean).join(' – ');
			sign.setAttribute('aria-label', sign.title);
			sign.setAttribute('role', 'img');
			editor.setGutterMarker(Math.max(0, one.line - 1), 'marks', sign);
		});
	}

	// The place where the writer was comes back after saving.
	function rememberPlace(editor, path) {
		const key = `editor:${path}`;
		const kept = JSON.parse(sessionStorage.getItem(key) || 'null');
		if (kept) {
			sessionStorage.removeItem(key);
			editor.setCursor(kept.cursor);
			editor.scrollTo(0, kept.top);
			editor.focus();
		}
		return () => sessionStorage.setItem(key, JSON.stringify({ cursor: editor.getCursor(), top: editor.getScrollInfo().top }));
	}

	document.querySelectorAll('textarea[data-editor]').forEach((area) => {
		const path = area.dataset.editor;
		const mode = modes[path.slice(path.lastIndexOf('.') + 1)] || null;
		const label = area.labels && area.labels[0] ? area.labels[0].textContent : path;
		let known = { facts: [], parameters: [] };
		const editor = CodeMirror.fromTextArea(area, {
			mode,
			lineNumbers: true,
			matchBrackets: true,
			indentWithTabs: false,
			readOnly: area.readOnly,
			screenReaderLabel: label,
			viewportMargin: area.dataset.whole === undefined ? 30 : Infinity,
			gutters: ['CodeMirror-linenumbers', 'marks'],
			extraKeys: {
				Tab: false,
				'Shift-Tab': false,
				'Ctrl-Space': () => editor.showHint({ hint: () => complete(editor, known), completeSingle: false }),
				'Ctrl-S': () => area.form && !area.readOnly && area.form.requestSubmit(),
				'Cmd-S': () => area.form && !area.readOnly && area.form.requestSubmit(),
			},
		});
		editor.getInputField().id = `${area.id}-input`;
		editor.getScrollerElement().tabIndex = 0;
		if (area.labels && area.labels[0]) {
			area.labels[0].htmlFor = `${area.id}-input`;
		}
		if (area.dataset.facts && mode === 'drl' && !area.readOnly) {
			json(area.dataset.facts).then((facts) => { known = facts || known; }).catch(() => {});
		}
		if (area.dataset.marks) {
			mark(editor, area.dataset.marks);
		}
		if (area.form && !area.readOnly) {
			const keepPlace = rememberPlace(editor, path);
			let saving = false;
			area.form.addEventListener('submit', () => {
				saving = true;
				keepPlace();
			});
			window.addEventListener('beforeunload', (event) => {
				if (!saving && !editor.isClean()) {
					event.preventDefault();
				}
			});
		}
	});
})();
